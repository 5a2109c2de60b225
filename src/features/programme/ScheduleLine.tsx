import { scheduleOf } from '../../model/programme/schedule.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { scheduleWords } from './scheduleWords.ts';

const everyMs = 5_000;

/** Whether we are ahead or behind, and what is left: for who runs the session alone. */
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
      <StatusPill tone={pace === 'behind' ? 'attention' : pace === 'on' ? 'good' : 'calm'}>
        {t(($) => $.plan.schedule[pace], { count: offMinutes })}
      </StatusPill>
      <span>{t(($) => $.plan.schedule.left, { count: leftMinutes })}</span>
      {step !== null && (
        <span className="text-muted">{t(($) => $.plan.schedule[step.word], { count: step.minutes })}</span>
      )}
    </div>
  );
}
