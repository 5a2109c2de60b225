import { holdsAttention, isHarvesting, type Moment } from '../../model/programme/moment.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { Stage } from '../../model/session/stage.ts';
import { restsAt } from '../activities/registry.ts';

/** Whether the wall shows what was agreed: in the step for that, and, when there is any, at the end. */
export function isHarvestTime(stage: Stage, moment: Moment, harvested: boolean): boolean {
  if (isHarvesting(stage, moment)) return true;
  if (!harvested || stage.phase !== 'table' || holdsAttention(stage, moment)) return false;
  if (moment.kind === 'no-card') return restsAt(stage).length === 0;
  return stepOf(stage.programme, stage.programme.current)?.activity === 'close';
}
