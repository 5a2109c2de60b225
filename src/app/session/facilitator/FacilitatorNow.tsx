import { Suspense, useMemo } from 'react';

import { facilitatorAt, facilitators } from '../../../features/activities/facilitators.ts';
import { ScheduleLine } from '../../../features/programme/ScheduleLine.tsx';
import { TimerPanel } from '../../../features/time/TimerPanel.tsx';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { NowAtTable } from '../participant/NowAtTable.tsx';
import { WordsNow } from '../parts.ts';
import { speaksFirst } from './speaksFirst.ts';

const timeId = 'facilitator-time';

/** Moves focus to the first thing to do about the time, once it is on the page. */
export function showTime(): void {
  requestAnimationFrame(() => {
    document.getElementById(timeId)?.querySelector<HTMLElement>('button:not([aria-pressed])')?.focus();
  });
}

/** What a facilitator needs at this moment, all in sight: the time, what to say, and what goes on. */
export function FacilitatorNow({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const { kind } = moment;
  const here = facilitatorAt(moment);
  // A facilitator lays the card down, and need not be told that it comes.
  const takesPart = isHarvesting(stage, moment) || (kind !== 'no-card' && here?.onlySteers !== true);
  const running = kind !== 'closed';
  // The activity that goes on comes above the others.
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
