import { useEffect, useState } from 'react';

import type { Deal } from '../../../model/session/stage.ts';
import { useSessionState, useViewer } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useHeard } from '../../../session/useHeard.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { HeldCards, useForWhom } from './HeldCards.tsx';
import { DealCount, PlayedCards } from './PlayedCards.tsx';

/** Choosing from one's own hand: leaf, swap, lay back, lay on the table, or pass. Nobody sees which of these. */
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
  const { memberId, desk, edits } = useWriter();
  // Undefined for somebody who came after the dealing.
  const cardIds = useSessionState(({ hands }) => hands[memberId]);
  // Said so, or laid a card on the table: nobody can tell these apart.
  const done = Object.hasOwn(desk.ready, deal.id);
  const counts = useHeard(done);
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
      {holds && <HeldCards cardIds={cardIds} onPlayed={() => edits.setReady(deal.id, true)} />}
      <Button wide onClick={() => edits.setReady(deal.id, !done)}>
        {t(($) => (done ? $.hand.notDone : holds ? $.round.pass : $.round.done))}
      </Button>
      <p role="status" className="text-muted empty:hidden">
        {counts && t(($) => $.hand.doneMore)}
      </p>
      <DealCount deal={deal} />
    </section>
  );
}

/** A hand that was dealt is asked for and comes within this time. */
const patienceMs = 1_500;

/** For somebody who came in after the dealing: a hand of their own. */
function TakeHand() {
  const t = useMessages('hand');
  const announceQuietly = useAnnounceQuietly();
  const forWhom = useForWhom();
  const { busy, refused, ask } = useAsk();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <Loading>{t(($) => $.hand.coming)}</Loading>;

  const take = async () => {
    if (await ask({ type: 'hand.take', ...forWhom })) announceQuietly(t(($) => $.hand.taken));
  };
  return (
    <Notice
      title={t(($) => $.hand.late)}
      actions={
        <Button variant="primary" aria-busy={busy} onClick={() => void take()}>
          {t(($) => $.hand.take)}
        </Button>
      }
    >
      <p>{t(($) => $.hand.lateMore)}</p>
      <RefusalNotice reason={refused} />
    </Notice>
  );
}
