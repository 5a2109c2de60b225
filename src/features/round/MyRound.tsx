import type { Card } from '../../model/deck.ts';
import type { Round } from '../../model/stage.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { useJustRevealed } from '../../session/useJustRevealed.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { KeptDraft } from './KeptDraft.tsx';
import { LeftBehind } from './LeftBehind.tsx';
import { ReadyCount } from './ReadyLine.tsx';
import { RevealedAnswers } from './RevealedAnswers.tsx';
import { SpotlightCard } from './SpotlightCard.tsx';
import { useRoundNews } from './useRoundNews.ts';
import { useSpotlight } from './useSpotlight.ts';
import { WritingRound } from './WritingRound.tsx';

/** One thing at a time: the card, then one's answer, then what lies on the table. */
export function MyRound() {
  const t = useMessages();
  const { card, round } = useSpotlight();
  const closed = useStage((stage) => stage.phase === 'closed');
  useRoundNews();
  if (card === undefined)
    return (
      <EmptyState title={closed ? t(($) => $.round.waitingClosed) : t(($) => $.round.waitingTitle)}>
        {closed ? null : t(($) => $.round.waiting)}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-5">
      <SpotlightCard card={card} />
      <Moment card={card} round={round} />
    </div>
  );
}

function Moment({ card, round }: { readonly card: Card; readonly round: Round | null }) {
  const t = useMessages();
  const observes = useViewer().role === 'observer';
  const faceDown = useStage((stage) => stage.faceDown);
  const justRevealed = useJustRevealed(round);
  if (faceDown) return <p className="text-muted">{t(($) => $.round.faceDownMore)}</p>;
  if (round === null) return <p className="text-muted">{t(($) => $.round.reading)}</p>;
  if (round.state === 'revealed')
    return (
      <>
        <LeftBehind round={round} />
        <KeptDraft cardId={card.id} />
        <RevealedAnswers cardId={card.id} justRevealed={justRevealed ? round.id : null} />
      </>
    );
  if (observes)
    return (
      <>
        <p>{t(($) => $.round.observing)}</p>
        <ReadyCount round={round} />
      </>
    );
  return <WritingRound round={round} />;
}
