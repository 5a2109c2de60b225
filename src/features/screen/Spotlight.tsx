import type { CardId } from '../../model/deck.ts';
import type { Round } from '../../model/stage.ts';
import { CardFace } from '../../ui/CardFace.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useFacedCard } from './useFacedCard.ts';

export interface SpotlightProps {
  readonly cardId: CardId;
  /** The round that people are writing in, if any. */
  readonly round: Round | null;
}

/** The card that it is about now, and while people write, how many are ready. */
export function Spotlight({ cardId, round }: SpotlightProps) {
  const card = useFacedCard(cardId);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*3)]">
      <div className="mx-auto w-full max-w-[calc(var(--u)*84)]">
        <CardFace {...card} size="huge" headingLevel={2} />
      </div>
      {round !== null && round.of > 0 && <Progress round={round} />}
    </div>
  );
}

function Progress({ round: { ready, of } }: { readonly round: Round }) {
  const t = useMessages('screen');
  const words = t(($) => $.screen.ready, { ready, of });
  return (
    <div className="mx-auto flex w-full max-w-[calc(var(--u)*84)] flex-col gap-[calc(var(--u)*1)]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="text-[max(1.125rem,calc(var(--u)*2.4))] text-muted">{t(($) => $.screen.write)}</p>
        <p role="status" className="tabular text-[max(1.75rem,calc(var(--u)*4.4))] leading-none font-bold">
          {words}
        </p>
      </div>
      <div className="[&>*]:h-[max(0.75rem,calc(var(--u)*1.2))]">
        <ProgressBar value={ready} max={of} label={words} />
      </div>
    </div>
  );
}
