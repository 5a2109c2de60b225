import {
  boardLimits,
  type Arrangement,
  type Board,
  type BoardSnapshot,
  type SnapshotReason,
} from '../board/board.ts';
import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import { newSnapshotId } from '../ids.ts';
import { layOutBoard } from '../board/geometry/layout.ts';
import { refuse } from '../refusal.ts';
import type { Stage } from '../session/stage.ts';
import { accept, type Accepted, type Context, type Decides } from './context.ts';

/**
 * Adds to a decision that the board is kept as it is. When there are too many, the oldest that nobody asked for makes
 * room: what is kept by itself never costs somebody theirs. A bare board is not kept, nor the same board twice in a row.
 */
export function keepingBoard(
  decision: Accepted,
  before: Stage,
  { board, now, random }: Context,
  because: SnapshotReason,
): Accepted {
  const current = board();
  const arrangement = arrangementOf(current);
  const print = printOf(arrangement);
  const things = layOutBoard(before, current).length;
  const { snapshots: kept, era } = before;
  const last = kept.at(-1);
  // What was placed by itself is not in the print.
  const same = last?.print === print && last.things === things && last.era === era;
  if (things === 0 || same) return decision;
  const stepId = before.programme.current;
  const snapshot: BoardSnapshot = { id: newSnapshotId(random), at: now, because, stepId, era, things, print };
  const oldest = kept.find(({ because: why }) => why !== 'asked') ?? kept[0];
  const goes = kept.length < boardLimits.snapshots ? undefined : oldest;
  return {
    ...decision,
    stage: { ...decision.stage, snapshots: [...kept.filter((one) => one !== goes), snapshot] },
    keeps: { id: snapshot.id, arrangement },
    letsGo: goes === undefined ? [] : [goes.id],
  };
}

export const boardDecisions: Decides<`board.${string}`> = {
  'board.lock': (stage) => accept({ ...stage, boardLocked: true }),
  'board.unlock': (stage) => accept({ ...stage, boardLocked: false }),

  'board.snapshot': (stage, _, context) => keepingBoard(accept(stage), stage, context, 'asked'),

  /** Puts the board back, under its own template, in a new document. Agreements and minutes stay as they are now. */
  'board.restore': (stage, { snapshotId }, context) => {
    const snapshot = stage.snapshots.find(({ id }) => id === snapshotId);
    if (snapshot === undefined || context.kept === null) return refuse('no-such-snapshot');
    const restored: Stage = { ...stage, era: snapshot.era, boardGeneration: stage.boardGeneration + 1 };
    const newBoard = { ...context.board(), ...context.kept };
    return { ...keepingBoard(accept(restored), stage, context, 'restore'), newBoard };
  },

  /** Gives the board another template, and keeps the board as it was. Nobody writes on it (see mapPlaces.ts). */
  'board.changeTemplate': (stage, { template }, context) => {
    const under = withTemplate(stage, template);
    if (under === null) return refuse('too-many-templates');
    return under === stage ? accept(stage) : keepingBoard(accept(under), stage, context, 'template');
  },
};

/** The stage with this template on its board; null when the board has had too many. Who calls this keeps the board. */
export function withTemplate(stage: Stage, template: TemplateChoice): Stage | null {
  const { templates, era } = stage;
  const known = templates.findIndex((one) => JSON.stringify(one) === JSON.stringify(template));
  if (known !== -1) return known === era ? stage : { ...stage, era: known };
  if (templates.length >= boardLimits.templates) return null;
  return { ...stage, templates: [...templates, template], era: templates.length };
}

/** What is kept of a board: where things were, and not what was agreed, which nobody wants back as it was. */
export function arrangementOf({ places, clusters, members, notes }: Board): Arrangement {
  return { places, clusters, members, notes };
}

/** Whether nothing is on the board: neither what people placed nor what was placed by itself. */
export function isBare(stage: Stage, board: Board): boolean {
  return layOutBoard(stage, board).length === 0;
}

const byKey = <T>(record: Readonly<Record<string, T>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** A short print of an arrangement (FNV-1a over its facts in order). */
function printOf({ places, clusters, members, notes }: Arrangement): string {
  const facts = JSON.stringify([places, clusters, members, notes].map((part) => byKey<unknown>(part)));
  let hash = 0x811c9dc5;
  for (let index = 0; index < facts.length; index += 1)
    hash = Math.imul(hash ^ facts.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}-${facts.length.toString(36)}`;
}
