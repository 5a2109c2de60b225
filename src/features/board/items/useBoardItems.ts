import { useMemo, useState } from 'react';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import type { BoardThing } from './boardThing.ts';
import { createKeeper } from './keepSame.ts';
import { thingsOnBoard } from './thingsOnBoard.ts';

/** Everything that lies on the board, in reading order. What did not change is the same thing as before. */
export function useBoardItems(): readonly BoardThing[] {
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const [keep] = useState(() => createKeeper<BoardThing>());
  return useMemo(() => keep(thingsOnBoard(stage, board)), [keep, stage, board]);
}
