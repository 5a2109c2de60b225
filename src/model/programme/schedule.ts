/** How a session keeps to its programme. All times in ms; `now` is epoch ms on the server's clock. */
import { totalMs, type Programme } from './programme.ts';

export interface Schedule {
  /** Place of the current step among those that are not skipped, from 1; 0 before the first. */
  readonly step: number;
  readonly steps: number;
  /** Planned for the current step, and what of it is left: below 0 when it takes longer. */
  readonly stepPlannedMs: number;
  readonly stepLeftMs: number;
  /** What the rest takes if everything from now on takes the time that was planned. */
  readonly leftMs: number;
  /** How much later than planned the end would be; below 0 when ahead. */
  readonly behindMs: number;
}

/** Where a programme stands at this moment. */
export function scheduleOf(programme: Programme, now: number): Schedule {
  const { steps, current, currentSince, startedAt, plannedEnd, spentMs } = programme;
  const at = steps.findIndex(({ id }) => id === current);
  const step = steps[at];
  const taken = steps.filter((one) => !one.skipped || one.id === current);
  const stepPlannedMs = step === undefined ? 0 : step.minutes * 60_000;
  const visitMs = currentSince === null ? 0 : Math.max(0, now - currentSince);
  const spent = step === undefined ? 0 : (spentMs[step.id] ?? 0) + visitMs;
  const stepLeftMs = stepPlannedMs - spent;
  const leftMs = Math.max(0, stepLeftMs) + totalMs(steps.slice(at + 1));
  return {
    step: step === undefined ? 0 : taken.indexOf(step) + 1,
    steps: taken.length,
    stepPlannedMs,
    stepLeftMs,
    leftMs,
    // A session that an earlier version began has no planned end.
    behindMs: startedAt === null ? 0 : now + leftMs - (plannedEnd ?? startedAt + totalMs(steps)),
  };
}
