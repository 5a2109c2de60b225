/** How long a session is kept: so long after the last thing that happened in it. All times in epoch ms. */
import { daysUntil, endOfDay } from '../days.ts';
import { limits } from '../limits.ts';
import type { Stage } from './stage.ts';

export const dayMs = 24 * 3_600_000;

/**
 * The stage after something happened in it: kept for the whole time again. The day of deletion only ever moves to later,
 * and by a day at least, so that a busy session does not write it again and again.
 */
export function keptAfter(stage: Stage, now: number, retentionMs: number): Stage {
  const deleteAt = now + retentionMs;
  return deleteAt - stage.deleteAt >= dayMs ? { ...stage, deleteAt } : stage;
}

/** How many days before the deletion of a session its facilitators are warned. */
export const warningDays = 14;

/** Whole days until a session is deleted; 0 on its last day. */
export function daysLeft({ deleteAt }: Pick<Stage, 'deleteAt'>, now: number): number {
  return Math.max(0, Math.floor((deleteAt - now) / dayMs));
}

/**
 * The stage, kept for some time after the day of the session: what people give days before must still be there then. The
 * day of deletion only ever moves to later.
 */
export function keptPastItsDay(stage: Stage, now: number): Stage {
  const days = daysUntil(stage.date, now, limits.keepDays);
  const deleteAt = days === null ? 0 : endOfDay(now, days) + warningDays * dayMs;
  return deleteAt > stage.deleteAt ? { ...stage, deleteAt } : stage;
}
