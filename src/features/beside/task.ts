import type { OpenRun } from '../../model/activities/activity.ts';
import { activityAt } from '../../model/activities/registry.ts';
import { isBusy, momentOf } from '../../model/programme/moment.ts';
import type { Stage } from '../../model/session/stage.ts';

/** What everybody does for themselves now: write, vote, or choose from a hand. */
export type Task = Pick<OpenRun, 'id' | 'isDone' | 'endsTurn'>;

/** The task of now, or null while everybody looks at the same thing. */
export function taskOf(stage: Stage): Task | null {
  const moment = momentOf(stage);
  return isBusy(moment) ? (activityAt(moment.kind)?.open(stage) ?? null) : null;
}
