/** The activities that there are. To add one, see activity.ts. */
import type { Permission } from '../access/permission.ts';
import type { Stage } from '../session/stage.ts';
import type { Activity, OpenRun } from './activity.ts';
import { checkin } from './checkin/checkingIn.ts';
import { hand } from './hand/hand.ts';
import { survey } from './survey/surveying.ts';
import { vote } from './vote/voting.ts';
import { write } from './write/write.ts';

/** In the order in which each question is put to them. */
const known = [hand, write, vote, checkin, survey] as const;

type Known = (typeof known)[number];
type PartsOf<K> =
  K extends Activity<infer M, infer A, infer C> ? { moment: M; action: A; command: C } : never;
type Parts = PartsOf<Known>;

export type ActivityMoment = Parts['moment'];
export type ActivityAction = Parts['action'];
export type PermittedCommand = Parts['command'];

type AnyActivity = Activity<ActivityMoment, ActivityAction, never>;

export const activities: readonly AnyActivity[] = known;

export const activityPermits = Object.assign({}, ...known.map(({ permits }) => permits)) as Readonly<
  Record<PermittedCommand, Permission>
>;

/** Everything that goes on now, in the order of the activities. */
export function openRuns(stage: Stage): OpenRun[] {
  return activities.flatMap(({ open }) => open(stage) ?? []);
}

/** The activity that people are busy with and that nothing may take away from under their hands; undefined when there is none. */
export function occupyingActivity(stage: Stage): AnyActivity | undefined {
  return activities.find(({ occupies, open }) => {
    const run = occupies === null ? null : open(stage);
    return run !== null && run.aside !== true;
  });
}

/** The activity that made this moment; undefined for a moment that none made. */
export function activityAt(kind: string): AnyActivity | undefined {
  return activities.find(({ busyAt, shownAt }) => [...busyAt, ...shownAt].some((one) => one === kind));
}
