/** What is said aloud of a timer: only the moments that change what one does, never every second. */
import { urgencyOf, type Timer } from '../../model/programme/timer.ts';

export const milestones = ['minute', 'last', 'up'] as const;
export type Milestone = (typeof milestones)[number];

const minuteMs = 60_000;

/** How far the time has come. */
export function reached(timer: Timer, leftMs: number): Milestone | null {
  const urgency = urgencyOf(timer, leftMs);
  if (urgency === 'up' || urgency === 'last') return urgency;
  // Of a timer of one minute nobody needs to hear that a minute is left.
  return leftMs <= minuteMs && timer.totalMs > minuteMs ? 'minute' : null;
}

/** What to say now that the time has gone on; null when nothing was passed. More time says nothing. */
export function passed(before: Milestone | null, now: Milestone | null): Milestone | null {
  const place = (milestone: Milestone | null) => (milestone === null ? -1 : milestones.indexOf(milestone));
  return place(now) > place(before) ? now : null;
}
