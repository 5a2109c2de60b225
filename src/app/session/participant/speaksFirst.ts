import { holdsAttention, type Moment } from '../../../model/programme/moment.ts';
import { stepOf, type Activity } from '../../../model/programme/programme.ts';
import type { Stage } from '../../../model/session/stage.ts';

/** In these steps the facilitator speaks or writes down. */
const spoken: readonly Activity[] = ['welcome', 'harvest', 'close', 'break'];

/** Whether what a facilitator says comes before what lies on the table, which is from before then. */
export function speaksFirst(stage: Stage, moment: Moment): boolean {
  const step = stepOf(stage.programme, stage.programme.current);
  return step !== undefined && spoken.includes(step.activity) && !holdsAttention(stage, moment);
}
