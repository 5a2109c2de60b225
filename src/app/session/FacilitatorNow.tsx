import { Suspense, useMemo } from 'react';

import { DealPanel } from '../../features/hand/DealPanel.tsx';
import { ScheduleLine } from '../../features/programme/ScheduleLine.tsx';
import { TimerPanel } from '../../features/time/TimerPanel.tsx';
import { VotePanel } from '../../features/vote/VotePanel.tsx';
import { momentOf } from '../../model/moment.ts';
import { useStage } from '../../session/hooks.tsx';
import { NowAtTable } from './NowAtTable.tsx';
import { WordsNow } from './parts.tsx';
import { timeId } from './showTime.ts';

/** What a facilitator needs at this moment: the time, how we keep to it, what goes on, what to say, and the card. */
export function FacilitatorNow({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const { kind } = useMemo(() => momentOf(stage), [stage]);
  // Who deals has no hand, and who lays the card down need not be told that it comes.
  const takesPart = kind !== 'no-card' && kind !== 'hand';
  return (
    <div className="flex flex-col gap-6">
      {kind !== 'closed' && (
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
      {takesPart && <NowAtTable ownHref={ownHref} />}
    </div>
  );
}
