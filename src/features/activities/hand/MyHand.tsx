import type { Deal } from '../../../model/session/stage.ts';
import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { DealCount } from './DealCount.tsx';
import { HeldCards } from './HeldCards.tsx';
import { PlayedCards } from './PlayedCards.tsx';
import { TakeHand } from './TakeHand.tsx';
import { useHand } from './useHand.ts';

/** Choosing from one's own hand: leaf, swap, lay back, lay on the table, or pass. Nobody sees which. */
export function MyHand({ moment: { deal } }: { readonly moment: MomentOf<'hand'> }) {
  const t = useMessages('hand');
  const { role } = useViewer();
  const { memberId } = useWriter();
  return (
    <div className="flex flex-col gap-6">
      {role === 'observer' ? (
        <>
          <p>{t(($) => $.hand.observing)}</p>
          <DealCount deal={deal} />
        </>
      ) : (
        <OwnHand key={`${deal.id}/${memberId}`} deal={deal} />
      )}
      <PlayedCards />
    </div>
  );
}

function OwnHand({ deal }: { readonly deal: Deal }) {
  const t = useMessages('hand');
  const { cardIds, done, setDone } = useHand(deal);
  const holds = cardIds !== undefined && cardIds.length > 0;
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.hand.title)}>
      <div>
        <h2 className="serif text-[1.5rem] leading-tight">{t(($) => $.hand.title)}</h2>
        {holds && <p className="mt-1 text-muted">{t(($) => $.hand.intro)}</p>}
      </div>
      {cardIds === undefined && <TakeHand />}
      {cardIds?.length === 0 && (
        <EmptyState title={t(($) => $.hand.empty)}>{t(($) => $.hand.emptyMore)}</EmptyState>
      )}
      {holds && <HeldCards cardIds={cardIds} onPlayed={() => setDone(true)} />}
      <Button wide onClick={() => setDone(!done)}>
        {t(($) => (done ? $.hand.notDone : holds ? $.round.pass : $.round.done))}
      </Button>
      <p role="status" className="text-muted empty:hidden">
        {done && t(($) => $.hand.doneMore)}
      </p>
      <DealCount deal={deal} />
    </section>
  );
}
