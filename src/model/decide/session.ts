import type { CommandOf } from '../command.ts';
import { isReady } from '../desk.ts';
import { refuse } from '../refusal.ts';
import { openRound, type Stage } from '../stage.ts';
import { parseTitle } from '../title.ts';
import { accept, type Context, type Decision } from './context.ts';

/** Gives the session another title. */
export function sessionRename(stage: Stage, command: CommandOf<'session.rename'>): Decision {
  const parsed = parseTitle(command.title);
  return parsed.ok ? accept({ ...stage, title: parsed.title }) : parsed;
}

/** From the lobby to the table. Does nothing when people are there already. */
export function sessionStart(stage: Stage): Decision {
  return accept(stage.phase === 'lobby' ? { ...stage, phase: 'table' } : stage);
}

/**
 * Closes the session for good: everything stays readable. Refused while sealed answers wait for their reveal,
 * since closing destroys the desks they are on.
 */
export function sessionClose(stage: Stage, context: Context): Decision {
  const round = openRound(stage);
  if (round !== null && [...context.desks.values()].some((desk) => isReady(desk, round.id)))
    return refuse('round-open');
  const rounds = Object.fromEntries(Object.entries(stage.rounds).filter(([, { state }]) => state !== 'open'));
  return {
    ok: true,
    stage: { ...stage, rounds, phase: 'closed', closedAt: context.now, spotlight: null, boardLocked: true },
    end: 'close',
  };
}

/** Deletes the session for good, also when it is closed. */
export function sessionDelete(stage: Stage): Decision {
  return { ok: true, stage, end: 'delete' };
}
