import { whyClosed, type WhyClosed } from '../../model/access/boardParts.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';

/** Why one cannot write the harvest, or null when one can. */
export function useReadOnlyReason(): WhyClosed | null {
  const viewer = useSessionState((state) => state.viewer);
  return useStage((stage) => whyClosed('harvest', viewer, stage));
}
