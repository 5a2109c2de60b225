/** The home on the stage of activities that have no field of their own: each run of one, by its id. */
import type { MemberId, RunId } from '../ids.ts';
import type { Stage } from '../session/stage.ts';

/** What is the same for all. What else an activity keeps in a run, its own folder knows. */
export interface ActivityRun {
  readonly id: RunId;
  /** The name of the activity that it is a run of. */
  readonly activity: string;
  /** `shown`: its outcome is on the screens. `past`: it was, and can be looked up. */
  readonly state: 'open' | 'shown' | 'past';
  /** Place in the order in which all these runs were opened, from 0. */
  readonly order: number;
  readonly ready: number;
  readonly of: number;
  readonly readyMembers: readonly MemberId[];
  /** A facilitator chose to show what fewer people gave than the minimum, from this time on: epoch ms on the server's clock. */
  readonly openly?: number;
}

/** All these runs, in the order in which they were opened. */
export function runsInOrder({ activities = {} }: Stage): ActivityRun[] {
  return Object.values(activities).sort((a, b) => a.order - b.order);
}

/** The stage with this run, new or changed. */
export function withRun(stage: Stage, run: ActivityRun): Stage {
  return { ...stage, activities: { ...stage.activities, [run.id]: run } };
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
