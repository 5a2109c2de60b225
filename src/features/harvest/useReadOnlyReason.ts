import { useSessionState, useStage } from '../../session/hooks.tsx';
import { readOnlyReason, type ReadOnlyReason } from './readOnlyReason.ts';

/** Why one cannot write the harvest, or null when one can. */
export function useReadOnlyReason(): ReadOnlyReason | null {
  const viewer = useSessionState((state) => state.viewer);
  return useStage((stage) => readOnlyReason(viewer, stage));
}
