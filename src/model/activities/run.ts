/** Activities that have no field of their own on the stage: each run of one is in `activities`, by its id. */
import type { RunId } from '../ids.ts';
import { valueIn } from '../records.ts';
import type { ActivityRun, Stage } from '../session/stage.ts';

/** The stage with this run, new or changed. */
export function withRun(stage: Stage, run: ActivityRun): Stage {
  return { ...stage, activities: { ...stage.activities, [run.id]: run } };
}

/** Whether nothing that was given in a run may be anywhere any more. */
export function isForgotten({ activities = {} }: Pick<Stage, 'activities'>, id: RunId): boolean {
  const run = valueIn(activities, id);
  return run?.forgets === true && run.state !== 'open';
}

/** A run that is over: what it showed can be looked up, and is on the screens no more. */
export function asPast(run: ActivityRun): ActivityRun {
  return run.state === 'past' ? run : { ...run, state: 'past' };
}

/** The stage with each run as it is then, or without it where that is null. The same stage when nothing changes. */
export function withRuns(stage: Stage, each: (run: ActivityRun) => ActivityRun | null): Stage {
  if (stage.activities === undefined) return stage;
  const before = Object.values(stage.activities);
  const runs = before.flatMap((run) => each(run) ?? []);
  if (runs.length === before.length && runs.every((run, index) => run === before[index])) return stage;
  const { activities: _, ...rest } = stage;
  // Left out while there is nothing, as a document that is read again leaves it out.
  return runs.length === 0
    ? rest
    : { ...stage, activities: Object.fromEntries(runs.map((run) => [run.id, run])) };
}
