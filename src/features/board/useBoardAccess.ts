import { useMemo } from 'react';
import { whyClosed, writableBoardParts, type WhyClosed } from '../../model/access/boardParts.ts';
import type { Role } from '../../model/session/stage.ts';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';

export interface BoardAccess {
  /** Whether one may move things and group them. */
  readonly canWrite: boolean;
  /** Whether one may add loose notes, and change and remove them. */
  readonly canNote: boolean;
  /** Whether one may mark insights. */
  readonly canMark: boolean;
  readonly role: Role;
  /** Why one, or others, may not move things now; null when everybody may. */
  readonly limit: WhyClosed | 'locked-for-others' | null;
}

/** What one may do on the board, and if not, why. */
export function useBoardAccess(): BoardAccess {
  const viewer = useSessionState((state) => state.viewer);
  const stage = useStage((whole) => whole);
  const { role } = useViewer();
  return useMemo(() => {
    const parts = writableBoardParts(viewer, stage);
    const canWrite = parts.has('places');
    const limit = whyClosed('places', viewer, stage) ?? (stage.boardLocked ? 'locked-for-others' : null);
    return { canWrite, canNote: parts.has('notes'), canMark: parts.has('insights'), role, limit };
  }, [viewer, stage, role]);
}
