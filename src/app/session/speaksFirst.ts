import { isShownSinceStep, type Moment } from '../../model/moment.ts';
import { stepOf, type Activity } from '../../model/programme/programme.ts';
import type { Stage } from '../../model/stage.ts';

/** In these steps the facilitator speaks or writes down. */
const spoken: readonly Activity[] = ['welcome', 'harvest', 'close', 'break'];

/** Whether what a facilitator says comes before what lies on the table, which is from before then. */
export function speaksFirst(stage: Stage, { kind }: Moment): boolean {
  // People who are busy come first.
  if (kind === 'writing' || kind === 'voting' || kind === 'hand' || isShownSinceStep(stage)) return false;
  const step = stepOf(stage.programme, stage.programme.current);
  return step !== undefined && spoken.includes(step.activity);
}
