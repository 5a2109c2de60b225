import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { CardId } from '../../../model/deck.ts';
import { answersTo, lastRoundOn, type Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { Progress } from '../../../ui/wall/Progress.tsx';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf, ScreenFace } from '../activity.ts';
import { Results } from './Results.tsx';
import { useFacedCard } from './useFacedCard.ts';
import { useMinimumWords } from './WritingRound.tsx';

export const screen: ScreenFace = { moments: { card: WallCard, writing: WallCard, revealed: WallCard } };

/** The card of the moment; once the answers to it are revealed, they turn over and are announced. */
function WallCard({ moment }: { readonly moment: MomentOf<'card' | 'writing' | 'revealed'> }) {
  const t = useMessages('screen');
  const announceQuietly = useAnnounceQuietly();
  const { kind, cardId } = moment;
  const turning = useJustRevealed(useStage((stage) => lastRoundOn(stage, cardId)));
  const count = useStage((stage) => answersTo(stage, cardId).length);

  useOnChange(kind, (before) => {
    if (before === 'writing' && kind === 'revealed') announceQuietly(t(($) => $.screen.revealed, { count }));
  });

  if (kind === 'revealed') return <Results key={cardId} cardId={cardId} turning={turning} />;
  return <Spotlight cardId={cardId} round={kind === 'writing' ? moment.round : null} />;
}

interface SpotlightProps {
  readonly cardId: CardId;
  /** The round that people are writing in, if any. */
  readonly round: Round | null;
}

/** The card, face down until it is turned; while people write, how many are ready. */
function Spotlight({ cardId, round }: SpotlightProps) {
  const t = useMessages('screen');
  const card = useFacedCard(cardId);
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
              <CardBack theme={card.theme} label={t(($) => $.screen.faceDown)} />
            </div>
          }
        />
      </div>
      {round !== null && round.of > 0 && <WritingProgress round={round} />}
    </div>
  );
}

function WritingProgress({ round }: { readonly round: Round }) {
  const t = useMessages('screen');
  return (
    <Progress
      doing={round.locked ? t(($) => $.screen.locked) : t(($) => $.screen.write)}
      counted={round}
      atLeast={useStage(minimumOf)}
      minimum={useMinimumWords(round)}
    />
  );
}
