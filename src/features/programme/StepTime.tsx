import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { inMinutes } from './scheduleWords.ts';

const everyMs = 5_000;

/** How long a step is planned for, and once we have been there, how long it took. */
export function StepTime({ step }: { readonly step: ProgrammeStep }) {
  const t = useMessages('facilitator');
  const { current, currentSince, spentMs } = useStage((stage) => stage.programme);
  const now = useServerNow(everyMs);
  const visit = step.id === current && currentSince !== null ? Math.max(0, now - currentSince) : 0;
  const spent = inMinutes((spentMs[step.id] ?? 0) + visit);
  return (
    <span className="tabular shrink-0 text-sm text-muted">
      {spent === 0
        ? t(($) => $.plan.min, { count: step.minutes })
        : t(($) => $.plan.schedule.spent, { spent, count: step.minutes })}
    </span>
  );
}
