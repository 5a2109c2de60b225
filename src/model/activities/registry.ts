/** The activities that there are. To add one, see activity.ts. */
import type { PermissionKind } from '../access/permission.ts';
import type { Stage } from '../session/stage.ts';
import type { Activity, OpenRun } from './activity.ts';
import { checkin } from './checkin/checkingIn.ts';
import { hand } from './hand/hand.ts';
import { vote } from './vote/voting.ts';
import { write } from './write/write.ts';

/** In the order in which each question is put to them. */
const known = [hand, write, vote, checkin] as const;

type Known = (typeof known)[number];
type PartsOf<K> =
  K extends Activity<infer M, infer A, infer C> ? { moment: M; action: A; command: C } : never;
type Parts = PartsOf<Known>;

/** Every moment that an activity makes. */
export type ActivityMoment = Parts['moment'];
/** Every action that an activity offers the facilitator. */
export type ActivityAction = Parts['action'];
/** Every command that an activity has a row of permissions for. */
export type PermittedCommand = Parts['command'];

export const activities: readonly Activity<ActivityMoment, ActivityAction, never>[] = known;

/** The rows of all activities in the table of permissions. */
export const activityPermits = Object.assign({}, ...known.map(({ permits }) => permits)) as Readonly<
  Record<PermittedCommand, PermissionKind>
>;

/** Everything that goes on now, in the order of the activities. */
export function openRuns(stage: Stage): OpenRun[] {
  return activities.flatMap(({ open }) => open(stage) ?? []);
}

/** Whether people are busy with something that a next step must not take away from under their hands. */
export function isOccupied(stage: Stage): boolean {
  return activities.some(({ occupies, open }) => occupies !== null && open(stage) !== null);
}

/** The activity that made this moment; undefined for a moment that none made. */
export function activityAt(kind: string): Activity<ActivityMoment, ActivityAction, never> | undefined {
  return activities.find(({ busyAt, shownAt }) => [...busyAt, ...shownAt].some((one) => one === kind));
}
