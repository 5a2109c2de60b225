/** The activities, in the order in which they are offered. A new one is a folder and a line here (see activity.ts). */
import type { OpenRun } from '../../model/activities/activity.ts';
import { activityAt } from '../../model/activities/registry.ts';
import { isBusy, momentOf, type Moment } from '../../model/programme/moment.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { MomentFace, ParticipantFace, Rest } from './activity.ts';
import { participant as checkin } from './checkin/participant.ts';
import { participant as hand } from './hand/participant.ts';
import { participant as survey } from './survey/participant.ts';
import { participant as vote } from './vote/participant.ts';
import { participant as write } from './write/participant.ts';

export const activities: Readonly<Record<string, ParticipantFace | undefined>> = {
  write,
  hand,
  vote,
  checkin,
  survey,
};

const moments = Object.assign(
  {},
  ...Object.values(activities).map((activity) => activity?.moments),
) as Readonly<Record<string, MomentFace | undefined>>;

/** What people see at a moment; undefined when no activity draws it. */
export const faceAt = ({ kind }: Moment): MomentFace | undefined => moments[kind];

/** What everybody does for themselves now; null while all look at the same thing. */
export function runAt(stage: Stage): OpenRun | null {
  const moment = momentOf(stage);
  return isBusy(moment) ? (activityAt(moment.kind)?.open(stage) ?? null) : null;
}

/** The activity that people are busy with now; undefined while they are with none. */
export function busyWith(stage: Stage): ParticipantFace | undefined {
  const moment = momentOf(stage);
  return isBusy(moment) ? activities[activityAt(moment.kind)?.name ?? ''] : undefined;
}

/** What activities left on the table, by the name of the activity. */
export function restsAt(stage: Stage): readonly (readonly [name: string, Rest])[] {
  return Object.entries(activities).flatMap(([name, activity]) =>
    activity?.rest?.isThere(stage) === true ? [[name, activity.rest] as const] : [],
  );
}
