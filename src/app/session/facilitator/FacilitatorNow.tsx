import { Suspense, useMemo } from 'react';

import { facilitatorAt, facilitators } from '../../../features/activities/facilitators.ts';
import { useTemplates } from '../../../features/board/useTemplates.ts';
import { TermLine } from '../../../features/glossary/onScreen.ts';
import { templateTexts } from '../../../features/glossary/templateTexts.ts';
import { TermsIn } from '../../../features/glossary/TermsIn.tsx';
import { Soon } from '../../../features/programme/ScheduleLine.tsx';
import { TimerPanel } from '../../../features/time/TimerPanel.tsx';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import {
  holdsAttention,
  isBusy,
  isHarvesting,
  momentOf,
  type Moment,
} from '../../../model/programme/moment.ts';
import { stepOf } from '../../../model/programme/programme.ts';
import type { StepActivity } from '../../../model/programme/stepActivity.ts';
import { cardOf, type Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { NowAtTable } from '../participant/NowAtTable.tsx';
import { NowHeading, StepBoard, WordsNow } from '../parts.ts';

const timeId = 'facilitator-time';

/** Moves focus to the first thing to do about the time, once it is on the page. */
export function showTime(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById(timeId);
    const folded = panel?.querySelector('details');
    if (folded && panel?.querySelector('button')?.closest('details') === folded) folded.open = true;
    panel?.querySelector<HTMLElement>('button:not([aria-pressed])')?.focus();
  });
}

interface FacilitatorNowProps {
  readonly ownHref: string;
  /** Whether the board lies beside it: what is on the board is not repeated then. */
  readonly beside?: boolean;
  /** On a phone the next line to say comes first; the time that is left stands beside the button. */
  readonly remote?: boolean;
}

/** What a facilitator needs at this moment, all in sight: the time, what to say, and what goes on. */
export function FacilitatorNow({ ownHref, beside = false, remote = false }: FacilitatorNowProps) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const { kind } = moment;
  const here = facilitatorAt(moment);
  // A facilitator lays the card down, and need not be told that it comes.
  const takesPart = isHarvesting(stage, moment) || (kind !== 'no-card' && here?.onlySteers !== true);
  const running = kind !== 'closed';
  const Beside = beside && !isHarvesting(stage, moment) ? here?.Beside : undefined;
  // The activity that goes on comes above the others.
  const panels = facilitators.toSorted((a, b) => Number(kind in b.moments) - Number(kind in a.moments));
  const soon = <Soon Board={StepBoard} />;
  const words = (
    <Suspense fallback={null}>
      <WordsNow brief={remote || !speaksFirst(stage, moment)} />
    </Suspense>
  );
  return (
    <div className={`flex flex-col ${beside ? 'gap-6' : 'gap-4'}`}>
      {running && (
        <>
          <Suspense fallback={null}>
            <NowHeading />
          </Suspense>
          {remote && words}
          <div id={timeId}>
            <TimerPanel beside={beside} told={remote} />
          </div>
          {stage.term !== null && (
            <Suspense fallback={null}>
              <TermLine termId={stage.term} />
            </Suspense>
          )}
          {!beside && soon}
          {!remote && words}
          {beside && soon}
        </>
      )}
      <div
        className="dense flex flex-col gap-4 empty:hidden"
        data-prompts={here?.hidesPrompts === true ? 'hidden' : undefined}
      >
        {running && panels.map(({ name, Above }) => Above && <Above key={name} moment={moment} />)}
        {Beside !== undefined && <Beside moment={moment} />}
        {Beside === undefined && takesPart && <NowAtTable ownHref={ownHref} />}
        {running && panels.map(({ name, Below }) => Below && <Below key={name} moment={moment} />)}
      </div>
      {/* While people are busy a facilitator has few things in sight; the list of all words is in the menu. */}
      {running && beside && !isBusy(moment) && (
        <Suspense fallback={null}>
          <WordsBeside />
        </Suspense>
      )}
    </div>
  );
}

/** Words of the card and of the board that lie beside this, which the glossary explains. */
function WordsBeside() {
  useTemplates();
  const { locale } = useLocale();
  const card = useStage((stage) => (stage.faceDown ? undefined : cardOf(stage, stage.spotlight)));
  const template = useStage(currentTemplate);
  const onCard = card === undefined ? [] : [card.question[locale], ...card.prompts[locale]];
  return <TermsIn texts={[...onCard, ...templateTexts(template, locale)]} last />;
}

/** The steps in which the facilitator speaks or writes down. */
const spoken: readonly StepActivity[] = [
  ...(['welcome', 'harvest', 'close', 'break'] as const),
  ...facilitators.flatMap((activity) => activity.spoken ?? []),
];

/** Whether the facilitator's words for this step come before what is still on the table from an earlier step. */
export function speaksFirst(stage: Stage, moment: Moment): boolean {
  const step = stepOf(stage.programme, stage.programme.current);
  if (step === undefined || holdsAttention(stage, moment)) return false;
  return spoken.includes(step.activity);
}
