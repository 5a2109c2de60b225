import { Suspense, useMemo } from 'react';

import { DealPanel } from '../../../features/activities/hand/DealPanel.tsx';
import { ScheduleLine } from '../../../features/programme/ScheduleLine.tsx';
import { TimerPanel } from '../../../features/time/TimerPanel.tsx';
import { VotePanel } from '../../../features/activities/vote/VotePanel.tsx';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { NowAtTable } from '../participant/NowAtTable.tsx';
import { WordsNow } from '../parts.ts';
import { timeId } from '../showTime.ts';
import { speaksFirst } from '../participant/speaksFirst.ts';

/** What a facilitator needs at this moment, all in sight: the time, what to say, and what goes on. */
export function FacilitatorNow({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const { kind } = moment;
  // Who deals has no hand, and who lays the card down need not be told that it comes.
  const takesPart = isHarvesting(stage, moment) || (kind !== 'no-card' && kind !== 'hand');
  const running = kind !== 'closed';
  return (
    <div className="flex flex-col gap-4">
      {running && (
        <>
          <div id={timeId}>
            <TimerPanel />
          </div>
          <ScheduleLine />
          <Suspense fallback={null}>
            <WordsNow brief={!speaksFirst(stage, moment)} />
          </Suspense>
        </>
      )}
      <div
        className="dense flex flex-col gap-4 empty:hidden"
        data-prompts={kind === 'revealed' ? 'hidden' : undefined}
      >
        {kind === 'voting' && <VotePanel />}
        {running && <DealPanel />}
        {takesPart && <NowAtTable ownHref={ownHref} />}
        {kind === 'voted' && <VotePanel />}
      </div>
    </div>
  );
}
