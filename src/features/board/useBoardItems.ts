import { useMemo } from 'react';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import type { BoardThing } from './boardThing.ts';
import { thingsOnBoard } from './thingsOnBoard.ts';

/** Everything that lies on the board, in reading order. */
export function useBoardItems(): readonly BoardThing[] {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  return useMemo(() => thingsOnBoard(stage, board), [stage, board]);
}
