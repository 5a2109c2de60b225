import { Suspense } from 'react';

import type { Round } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { AfterReveal, useFetchAhead } from './laterParts.ts';
import { Minimum, ReadyCount } from './ReadyLine.tsx';
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
  useFetchAhead();
  if (card === undefined)
    return (
      <EmptyState title={closed ? t(($) => $.round.waitingClosed) : t(($) => $.round.waitingTitle)}>
        {closed ? null : t(($) => $.round.waiting)}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-5">
      <SpotlightCard card={card} />
      <Moment round={round} />
    </div>
  );
}

function Moment({ round }: { readonly round: Round | null }) {
  const t = useMessages();
  const observes = useViewer().role === 'observer';
  const faceDown = useStage((stage) => stage.faceDown);
  const justRevealed = useJustRevealed(round);
  if (faceDown) return <p className="text-muted">{t(($) => $.round.faceDownMore)}</p>;
  if (round === null) return <p className="text-muted">{t(($) => $.round.reading)}</p>;
  if (round.state === 'revealed')
    return (
      <Suspense fallback={<Loading />}>
        <AfterReveal round={round} justRevealed={justRevealed} />
      </Suspense>
    );
  if (observes)
    return (
      <>
        <p>{t(($) => $.round.observing)}</p>
        <Minimum round={round} />
        <ReadyCount round={round} />
      </>
    );
  return <WritingRound round={round} />;
}
