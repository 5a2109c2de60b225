/** The shared timer, on the server's clock. What is asked of a timer names it, so that a stale press does nothing. */
import type { TimerId } from '../ids.ts';
import { openRuns } from '../activities/registry.ts';
import type { Stage } from '../session/stage.ts';

export interface Timer {
  readonly id: TimerId;
  /** The whole time, in ms, with what was added. */
  readonly totalMs: number;
  readonly state: 'running' | 'paused' | 'up';
  /** Epoch ms on the server's clock while it runs, and when it was up. */
  readonly endsAt: number | null;
  /** What is left while it stands still. */
  readonly remainingMs: number | null;
  /** Whether handing in stops when the time is up. Half-written texts stay with who wrote them. */
  readonly locksAnswers: boolean;
}

/** What is left of a timer, in ms, never below 0. `now` is epoch ms on the server's clock. */
export function remainingOf(timer: Timer, now: number): number {
  if (timer.state === 'up') return 0;
  return Math.max(0, timer.remainingMs ?? (timer.endsAt ?? now) - now);
}

/** How pressing the time is. Orange from a fifth left, red from a twentieth (source: the brief on time). */
export type Urgency = 'calm' | 'soon' | 'last' | 'up';

/** How pressing the time is with so many ms left of a timer. */
export function urgencyOf(timer: Timer, remainingMs: number): Urgency {
  if (timer.state === 'up' || remainingMs <= 0) return 'up';
  if (remainingMs <= timer.totalMs * 0.05) return 'last';
  return remainingMs <= timer.totalMs * 0.2 ? 'soon' : 'calm';
}

/** When the server must look again, in epoch ms on its clock; null when no timer runs. */
export function timerEndsAt(stage: Stage): number | null {
  return stage.timer?.state === 'running' ? stage.timer.endsAt : null;
}

/**
 * The stage when the time of the timer that runs is up at `now`; the same stage when it is not, or nothing runs.
 * Answers stop only if that was chosen when the timer was started.
 */
export function expireTimer(stage: Stage, now: number): Stage {
  const { timer } = stage;
  if (timer?.state !== 'running' || timer.endsAt === null || now < timer.endsAt) return stage;
  const up: Stage = { ...stage, timer: { ...timer, state: 'up' } };
  return timer.locksAnswers ? withAnswersLocked(up, true) : up;
}

/** The stage in which handing in to what goes on has stopped, or goes on. */
export function withAnswersLocked(stage: Stage, locked: boolean): Stage {
  return openRuns(stage).reduce((changed, { withLock }) => withLock?.(changed, locked) ?? changed, stage);
}
