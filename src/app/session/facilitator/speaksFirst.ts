import { facilitators } from '../../../features/activities/facilitators.ts';
import { holdsAttention, type Moment } from '../../../model/programme/moment.ts';
import { stepOf, type StepActivity } from '../../../model/programme/programme.ts';
import type { Stage } from '../../../model/session/stage.ts';

/** The steps in which the facilitator speaks or writes down. */
const spoken: readonly StepActivity[] = [
  ...(['welcome', 'harvest', 'close', 'break'] as const),
  ...facilitators.flatMap((activity) => activity.spoken ?? []),
];

/** Whether the facilitator's words for this step come before what is still on the table from an earlier step. */
export function speaksFirst(stage: Stage, moment: Moment): boolean {
  const step = stepOf(stage.programme, stage.programme.current);
  if (step === undefined || holdsAttention(stage, moment)) return false;
  return spoken.includes(step.activity);
}
