import { useState } from 'react';

import type { Moment } from '../../model/moment.ts';
import type { Stage } from '../../model/stage.ts';
import { useHarvested } from './useHarvested.ts';
import { isHarvestTime, onTableOf } from './harvestTime.ts';

/** Whether what was agreed is on the wall now. */
export function useHarvestTime(stage: Stage, moment: Moment): boolean {
  const harvested = useHarvested().length > 0;
  const since = stage.programme.currentSince;
  const [step, setStep] = useState({ since, found: onTableOf(stage) });
  const here = step.since === since ? step : { since, found: onTableOf(stage) };
  if (here !== step) setStep(here);
  return isHarvestTime(stage, moment, { found: here.found, harvested });
}
