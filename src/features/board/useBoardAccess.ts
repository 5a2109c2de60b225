import { accessTo } from '../../model/access.ts';
import type { Role } from '../../model/stage.ts';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';

export interface BoardAccess {
  readonly canWrite: boolean;
  readonly role: Role;
  /** What stands in the way, for oneself or for others; null when everyone may move things. */
  readonly limit: 'locked' | 'locked-for-others' | 'closed' | 'observer' | null;
}

/** Whether one may move things on the board, and if not, why. */
export function useBoardAccess(): BoardAccess {
  const viewer = useSessionState((state) => state.viewer);
  const canWrite = useStage((stage) => accessTo('board', viewer, stage) === 'write');
  const phase = useStage((stage) => stage.phase);
  const locked = useStage((stage) => stage.boardLocked);
  const { role } = useViewer();
  const limit =
    phase === 'closed'
      ? 'closed'
      : role === 'observer'
        ? 'observer'
        : !locked
          ? null
          : canWrite
            ? 'locked-for-others'
            : 'locked';
  return { canWrite, role, limit };
}
