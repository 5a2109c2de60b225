import type { CommandOf } from '../command.ts';
import { nextStep } from '../programme/programme.ts';
import { withLeft } from '../activities/expected.ts';
import { activities, openRuns } from '../activities/registry.ts';
import { refuse } from '../refusal.ts';
import { waitingMembers, type Stage } from '../session/stage.ts';
import { parseTitle } from '../session/title.ts';
import { emptyVault } from '../session/vault.ts';
import { accept, type Context, type Decision } from './context.ts';
import { atStep } from './programme.ts';

/** Gives the session another title. */
export function sessionRename(stage: Stage, command: CommandOf<'session.rename'>): Decision {
  const parsed = parseTitle(command.title);
  return parsed.ok ? accept({ ...stage, title: parsed.title }) : parsed;
}

/** From the lobby to the table, at the first step of the programme. Does nothing when people are there already. */
export function sessionStart(stage: Stage, context: Context): Decision {
  if (stage.phase !== 'lobby') return accept(stage);
  const first = nextStep(stage.programme);
  const begun: Stage = { ...stage, phase: 'table' };
  return accept(first === undefined ? begun : atStep(begun, first, context.now));
}

/**
 * Closes the session for good: everything stays readable. Refused while something sealed waits on a desk,
 * since closing destroys the desks they are on.
 */
export function sessionClose(stage: Stage, context: Context): Decision {
  const desks = [...withLeft(context.desks, context.vault).values()];
  const waiting = openRuns(stage)
    .flatMap(({ keepsOpen }) => desks.map(keepsOpen))
    .find((reason) => reason !== null);
  if (waiting !== undefined && waiting !== null) return refuse(waiting);
  const closed: Stage = {
    ...activities.reduce((left, activity) => activity.closed(left), stage),
    // Who waited at the door never came in.
    members: Object.fromEntries(Object.entries(stage.members).filter(([, { admitted }]) => admitted)),
    phase: 'closed',
    closedAt: context.now,
    spotlight: null,
    faceDown: false,
    timer: null,
    raised: [],
    snapshots: [],
    boardLocked: true,
  };
  const turnedAway = waitingMembers(stage).map(({ id }) => id);
  return {
    ok: true,
    stage: closed,
    removed: turnedAway,
    vault: { ...emptyVault, reportKey: context.vault.reportKey, linkKey: context.vault.linkKey },
    end: 'close',
  };
}

/** Deletes the session for good, also when it is closed. */
export function sessionDelete(stage: Stage): Decision {
  return { ok: true, stage, end: 'delete' };
}

const dayMs = 24 * 3_600_000;

/** Keeps the session longer. A session is never kept shorter than was promised when people wrote in it. */
export function sessionKeep(stage: Stage, command: CommandOf<'session.keep'>, { now }: Context): Decision {
  const deleteAt = Math.max(stage.deleteAt, now + command.days * dayMs);
  return accept({ ...stage, deleteAt });
}
