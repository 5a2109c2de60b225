import { useMemo } from 'react';

import { harvestKinds, type Harvest } from '../../model/board/board.ts';
import { useSessionState } from '../../session/hooks.tsx';

/** What was agreed so far: agreements, then actions. What nobody has put in words yet is left out. */
export function useHarvested(): readonly Harvest[] {
  const harvest = useSessionState((state) => state.board.harvest);
  return useMemo(
    () =>
      harvestKinds.flatMap((kind) => harvest.filter((one) => one.kind === kind && one.text.trim() !== '')),
    [harvest],
  );
}
