import { Suspense, type ComponentType } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { nextStep } from '../../model/programme/programme.ts';
import { scheduleOf, type Schedule } from '../../model/programme/schedule.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';

const everyMs = 5_000;
const tones = { on: 'good', behind: 'attention', ahead: 'calm' } as const;

/** Whether we are ahead or behind, and how much time is left. For facilitators alone. */
export function ScheduleLine() {
  const t = useMessages('facilitator');
  const programme = useStage((stage) => stage.programme);
  const now = useServerNow(everyMs);
  if (programme.startedAt === null || programme.steps.length === 0) return null;
  const { pace, offMinutes, leftMinutes, step } = scheduleWords(scheduleOf(programme, now));
  return (
    <div
      role="group"
      aria-label={t(($) => $.plan.schedule.label)}
      className="tabular flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.9375rem]"
    >
      <StatusPill tone={tones[pace]}>{t(($) => $.plan.schedule[pace], { count: offMinutes })}</StatusPill>
      <span>{t(($) => $.plan.schedule.left, { count: leftMinutes })}</span>
      {step !== null && (
        <span className="text-muted">{t(($) => $.plan.schedule[step.word], { count: step.minutes })}</span>
      )}
    </div>
  );
}

interface SoonProps {
  /** Names the board that a step brings. It comes apart: a phone that steers has no other use for the boards. */
  readonly Board: ComponentType<{ readonly template: TemplateChoice }>;
}

/** What comes after this, and how we are on time. Nothing in a session without a programme. */
export function Soon({ Board }: SoonProps) {
  const t = useMessages('facilitator', 'programme');
  const step = useStage(({ programme }) => nextStep(programme));
  const any = useStage(({ programme }) => programme.steps.length > 0);
  if (!any) return null;
  return (
    <section aria-labelledby="coming-up" className="flex flex-col gap-1.5">
      <h2 id="coming-up" className="eyebrow">
        {t(($) => $.plan.soon.title)}
      </h2>
      {step !== undefined && (
        <p className="tabular text-muted">
          {t(($) => $.plan.soon.step, { step: stepTitle(step, t), count: step.minutes })}
          {step.template !== undefined && (
            <Suspense fallback={null}>
              <Board template={step.template} />
            </Suspense>
          )}
        </p>
      )}
      <ScheduleLine />
    </section>
  );
}

/** A length of time in whole minutes, rounded as one would say it. */
export const inMinutes = (ms: number) => Math.round(ms / 60_000);

const paceOf = (off: number) => {
  if (off === 0) return 'on';
  return off > 0 ? 'behind' : 'ahead';
};

/** What to say of a schedule. Nobody steers by seconds: less than half a minute off is on schedule. */
export function scheduleWords(schedule: Schedule) {
  const off = inMinutes(schedule.behindMs);
  const left = inMinutes(schedule.stepLeftMs);
  const word = left < 0 ? ('over' as const) : ('step' as const);
  return {
    pace: paceOf(off),
    offMinutes: Math.abs(off),
    leftMinutes: inMinutes(schedule.leftMs),
    step: schedule.step === 0 ? null : { word, minutes: Math.abs(left) },
  } as const;
}
