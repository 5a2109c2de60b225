import { boardLimits } from '../board/boardLimits.ts';
import type { CommandOf } from '../command.ts';
import { newSnapshotId } from '../ids.ts';
import { layOutBoard } from '../board/geometry/layout.ts';
import { refuse } from '../refusal.ts';
import { arrangementOf, printOf, type BoardSnapshot, type SnapshotReason } from '../board/snapshot.ts';
import type { Stage } from '../session/stage.ts';
import { accept, type Accepted, type Context, type Decision } from './context.ts';

/**
 * Adds to a decision that the board is kept as it is. When there are too many, the oldest that nobody asked for makes
 * room, so that what is kept by itself never costs somebody theirs. Nothing is kept of a bare board, nor twice in a row
 * of the same.
 */
export function keepingBoard(
  decision: Accepted,
  before: Stage,
  { board, now, random }: Context,
  because: SnapshotReason,
): Accepted {
  const lying = board();
  const arrangement = arrangementOf(lying);
  const print = printOf(arrangement);
  const things = layOutBoard(before, lying).length;
  const last = before.snapshots.at(-1);
  // What lies there by itself is not in the print.
  const same = last?.print === print && last.things === things && last.era === before.era;
  if (things === 0 || same) return decision;
  const snapshot: BoardSnapshot = {
    id: newSnapshotId(random),
    at: now,
    because,
    stepId: before.programme.current,
    era: before.era,
    things,
    print,
  };
  const { snapshots: kept } = before;
  const oldest = kept.find(({ because: why }) => why !== 'asked') ?? kept[0];
  const goes = kept.length < boardLimits.snapshots ? undefined : oldest;
  return {
    ...decision,
    stage: { ...decision.stage, snapshots: [...kept.filter((one) => one !== goes), snapshot] },
    keeps: { id: snapshot.id, arrangement },
    letsGo: goes === undefined ? [] : [goes.id],
  };
}

/** Keeps the board as it is now. */
export function boardSnapshot(stage: Stage, context: Context): Decision {
  return keepingBoard(accept(stage), stage, context, 'asked');
}

/**
 * Puts the board back as it was, under the template of then. What was agreed and written down since stays, and so does
 * the board of now, among those that are kept. It is a new document: nothing of the old one can come into it.
 */
export function boardRestore(
  stage: Stage,
  { snapshotId }: CommandOf<'board.restore'>,
  context: Context,
): Decision {
  const snapshot = stage.snapshots.find(({ id }) => id === snapshotId);
  if (snapshot === undefined || context.kept === null) return refuse('no-such-snapshot');
  const restored: Stage = { ...stage, era: snapshot.era, boardGeneration: stage.boardGeneration + 1 };
  const newBoard = { ...context.board(), ...context.kept };
  return { ...keepingBoard(accept(restored), stage, context, 'restore'), newBoard };
}

/**
 * Lays the board under another template, and keeps it as it lay. Nobody writes it: what lies on it is looked at anew
 * (see mapPlaces.ts).
 */
export function boardChangeTemplate(
  stage: Stage,
  { template }: CommandOf<'board.changeTemplate'>,
  context: Context,
): Decision {
  const under = (next: Stage) => keepingBoard(accept(next), stage, context, 'template');
  const known = stage.templates.findIndex((one) => JSON.stringify(one) === JSON.stringify(template));
  if (known !== -1) return known === stage.era ? accept(stage) : under({ ...stage, era: known });
  if (stage.templates.length >= boardLimits.templates) return refuse('too-many-templates');
  return under({ ...stage, templates: [...stage.templates, template], era: stage.templates.length });
}
