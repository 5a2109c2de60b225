import { Suspense, useMemo } from 'react';

import { facilitatorAt, facilitators } from '../../../features/activities/facilitators.ts';
import { ScheduleLine } from '../../../features/programme/ScheduleLine.tsx';
import { TimerPanel } from '../../../features/time/TimerPanel.tsx';
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
  const here = facilitatorAt(moment);
  // Who lays the card down need not be told that it comes.
  const takesPart = isHarvesting(stage, moment) || (kind !== 'no-card' && here?.onlySteers !== true);
  const running = kind !== 'closed';
  // What goes on stands above what another activity left.
  const panels = facilitators.toSorted((a, b) => Number(kind in b.moments) - Number(kind in a.moments));
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
        data-prompts={here?.hidesPrompts === true ? 'hidden' : undefined}
      >
        {running && panels.map(({ name, Above }) => Above && <Above key={name} moment={moment} />)}
        {takesPart && <NowAtTable ownHref={ownHref} />}
        {running && panels.map(({ name, Below }) => Below && <Below key={name} moment={moment} />)}
      </div>
    </div>
  );
}
