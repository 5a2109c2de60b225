/** The shared timer, on the server's clock. What is asked of a timer names it, so that a stale press does nothing. */
import type { TimerId } from '../ids.ts';

export interface Timer {
  readonly id: TimerId;
  /** The whole time, in ms, with what was added. */
  readonly totalMs: number;
  readonly state: 'running' | 'paused' | 'up';
  /** Epoch ms on the server's clock while it runs, and when it was up. */
  readonly endsAt: number | null;
  readonly remainingMs: number | null;
  /** Whether handing in stops when the time is up. Half-written texts stay with their authors. */
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
