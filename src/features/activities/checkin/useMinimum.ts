import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { runOfCheckin } from '../../../model/activities/checkin/checkingIn.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';

/** How many must give something before it can be shown; 0 in a session with names. */
export function useMinimum(checkin: Checkin): number {
  return useStage((stage) => minimumOf(stage, runOfCheckin(checkin).atLeast));
}
