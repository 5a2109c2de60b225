import { Suspense } from 'react';

import { DealPanel } from '../../features/hand/DealPanel.tsx';
import { ScheduleLine } from '../../features/programme/ScheduleLine.tsx';
import { MyRound } from '../../features/round/MyRound.tsx';
import { TimerPanel } from '../../features/time/TimerPanel.tsx';
import { VotePanel } from '../../features/vote/VotePanel.tsx';
import { useStage } from '../../session/hooks.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MyVote, WordsNow } from './parts.tsx';
import { timeId } from './showTime.ts';

/** What a facilitator needs at this moment: the time, how we keep to it, what goes on, what to say, and the card. */
export function FacilitatorNow() {
  const closed = useStage((stage) => stage.phase === 'closed');
  const vote = useStage((stage) => (stage.vote === null ? undefined : stage.votes[stage.vote]));
  return (
    <div className="flex flex-col gap-6">
      {!closed && (
        <>
          <div id={timeId} className="flex flex-col gap-3">
            <TimerPanel />
            <ScheduleLine />
          </div>
          <VotePanel />
          <DealPanel />
          <Suspense fallback={null}>
            <WordsNow />
          </Suspense>
        </>
      )}
      {vote === undefined ? (
        <MyRound />
      ) : (
        <Suspense fallback={<Loading />}>
          <MyVote vote={vote} />
        </Suspense>
      )}
    </div>
  );
}
