import type { CardId } from '../../../model/deck.ts';
import type { Round } from '../../../model/session/stage.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import { useFacedCard } from './useFacedCard.ts';

export interface SpotlightProps {
  readonly cardId: CardId;
  /** The round that people are writing in, if any. */
  readonly round: Round | null;
}

/** The card that it is about now, face down until it is turned; while people write, how many are ready. */
export function Spotlight({ cardId, round }: SpotlightProps) {
  const t = useMessages('screen');
  const card = useFacedCard(cardId);
  const countWords = useCountWords();
  const count = useStage(minimumOf);
  const faceDown = useStage((stage) => stage.faceDown);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*3)]">
      <div className="mx-auto w-full max-w-[calc(var(--u)*84)]">
        <RevealFlip
          key={cardId}
          revealed={!faceDown}
          front={<CardFace {...card} size="huge" headingLevel={2} />}
          back={
            <div className="h-[max(14rem,calc(var(--u)*34))] *:text-[max(3rem,calc(var(--u)*9))]">
              <CardBack theme={card.theme} label={t(($) => $.round.faceDown)} />
            </div>
          }
        />
      </div>
      {round !== null && round.of > 0 && (
        <Progress
          doing={round.locked ? t(($) => $.screen.locked) : t(($) => $.screen.write)}
          words={countWords(round, count)}
          ready={round.ready}
          of={round.of}
          minimum={
            count === 0
              ? null
              : t(($) => (round.openly === undefined ? $.round.minimum : $.round.openly), { count })
          }
        />
      )}
    </div>
  );
}
