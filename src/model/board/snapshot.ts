/** The board as it was at a moment: where things were, not what was agreed, which nobody wants back as it was. */
import type { Arrangement, Board } from './board.ts';
import { layOutBoard } from './geometry/layout.ts';
import type { Stage } from '../session/stage.ts';

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
export function printOf({ places, clusters, members, notes }: Arrangement): string {
  const facts = JSON.stringify([places, clusters, members, notes].map((part) => byKey<unknown>(part)));
  let hash = 0x811c9dc5;
  for (let index = 0; index < facts.length; index += 1)
    hash = Math.imul(hash ^ facts.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}-${facts.length.toString(36)}`;
}
