import { accessTo } from '../../model/access.ts';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';

export type ReadOnlyReason = 'closed' | 'observer' | 'locked';

/** Why one cannot write the harvest, or null when one can. */
export function useReadOnlyReason(): ReadOnlyReason | null {
  const viewer = useSessionState((state) => state.viewer);
  const canWrite = useStage((stage) => accessTo('board', viewer, stage) === 'write');
  const closed = useStage((stage) => stage.phase === 'closed');
  const { role } = useViewer();
  if (canWrite) return null;
  if (closed) return 'closed';
  return role === 'observer' ? 'observer' : 'locked';
}
