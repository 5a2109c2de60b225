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
import { speaksFirst } from './speaksFirst.ts';

/** Smaller than for who takes part: who runs it must see all of it at once. */
const dense =
  '[&_.card-face]:gap-1 [&_.card-face]:p-3 [&_h2.serif]:text-[1.1875rem] [&_.answer-note]:gap-1 ' +
  '[&_.answer-note]:p-2.5 [&_.answer-note]:pl-3 [&_.answer-note]:text-[0.9375rem] ' +
  // A menu alone below an answer stands beside its source instead.
  '[&_.answer-note>p:nth-child(2)]:pr-12 [&_.answer-note>div:has(>span:only-child)]:-mt-9 [&_.answer-note>div:has(>span:only-child)]:-mb-1.5';
/** Then the room in sight is for what people wrote. */
const withoutPrompts = '[&_.card-face_ul]:hidden';

/** What a facilitator needs at this moment, all in sight: the time, what goes on, and what to say. */
export function FacilitatorNow({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const { kind } = moment;
  // Who deals has no hand, and who lays the card down need not be told that it comes.
  const takesPart = kind !== 'no-card' && kind !== 'hand';
  const running = kind !== 'closed';
  const onTable = (
    // The same wherever it stands: what one is writing there must not begin anew.
    <div
      key="table"
      className={`flex flex-col gap-4 empty:hidden ${dense} ${kind === 'revealed' ? withoutPrompts : ''}`}
    >
      {kind === 'voting' && <VotePanel />}
      {running && <DealPanel />}
      {takesPart && <NowAtTable ownHref={ownHref} />}
      {kind === 'voted' && <VotePanel />}
    </div>
  );
  const said = running && (
    <div key="said" className="flex flex-col gap-4">
      <ScheduleLine />
      <Suspense fallback={null}>
        <WordsNow />
      </Suspense>
    </div>
  );
  return (
    <div className="flex flex-col gap-4">
      {running && (
        <div id={timeId}>
          <TimerPanel />
        </div>
      )}
      {speaksFirst(stage, moment) ? [said, onTable] : [onTable, said]}
    </div>
  );
}
