import { activityAt, occupyingActivity } from '../activities/registry.ts';
import { momentOf } from '../programme/moment.ts';
import { nextStep, stepOf } from '../programme/programme.ts';
import type { Stage } from '../session/stage.ts';
import { atStep, withBoardOf } from './programme.ts';

/**
 * The stage after a facilitator's command, with the programme at its next step when the table does what that step is for:
 * a card was laid, writing began, answers turned over, a vote was opened. So the step, the time and the screens say the
 * same, and nobody presses twice for one thing.
 */
export function followed(before: Stage, after: Stage, now: number): Stage {
  const { programme, spotlight, timer } = after;
  if (programme.current === null || programme !== before.programme) return after;
  const moment = momentOf(after);
  if (moment.kind === 'no-card' || moment.kind === momentOf(before).kind) return after;
  const next = nextStep(programme);
  const isNow = (one: { readonly busyAt: readonly string[] }) => one.busyAt.includes(moment.kind);
  const activity = activityAt(moment.kind)?.steps?.find(isNow)?.activity ?? moment.step;
  if (next?.activity !== activity || stepOf(programme, programme.current)?.activity === activity)
    return after;
  if (next.cardId !== null && next.cardId !== spotlight) return after;
  const moved = atStep(after, next, now);
  // Where this began something, nobody was busy yet.
  const there = occupyingActivity(before) === undefined ? withBoardOf(moved, next, programme.current) : moved;
  // The time of the step before is over; one that began with this goes on.
  return { ...there, timer: timer === before.timer ? null : timer };
}
