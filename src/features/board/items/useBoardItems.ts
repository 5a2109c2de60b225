import { useMemo, useState } from 'react';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { keepEqual } from '../../../session/mirror.ts';
import type { BoardThing } from './boardThing.ts';
import { thingsOnBoard } from './thingsOnBoard.ts';

/** Everything that lies on the board, in reading order. A thing that did not change is the same object as before. */
export function useBoardItems(): readonly BoardThing[] {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const [keep] = useState(() => createKeeper<BoardThing>());
  return useMemo(() => keep(thingsOnBoard(stage, board)), [keep, stage, board]);
}

/** Gives lists in which every thing that did not change is the same object, so that one move renders one thing of hundreds. */
export function createKeeper<T extends { readonly id: string }>(): (next: readonly T[]) => readonly T[] {
  let before: readonly T[] = [];
  return (next) => {
    const known = new Map(before.map((thing) => [thing.id, thing]));
    const kept = next.map((thing) => keepEqual(known.get(thing.id), thing));
    if (kept.length !== before.length || kept.some((thing, index) => thing !== before[index])) before = kept;
    return before;
  };
}
