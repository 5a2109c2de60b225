import { facilitators } from '../../../features/activities/facilitators.ts';
import { holdsAttention, type Moment } from '../../../model/programme/moment.ts';
import { stepOf, type StepActivity } from '../../../model/programme/programme.ts';
import type { Stage } from '../../../model/session/stage.ts';

/** In these steps the facilitator speaks or writes down: those of the table itself, and those that are for an activity. */
const spoken: readonly StepActivity[] = [
  ...(['welcome', 'harvest', 'close', 'break'] as const),
  ...facilitators.flatMap((activity) => activity.spoken ?? []),
];

/** Whether what a facilitator says comes before what lies on the table, which is from before then. */
export function speaksFirst(stage: Stage, moment: Moment): boolean {
  const step = stepOf(stage.programme, stage.programme.current);
  if (step === undefined || holdsAttention(stage, moment)) return false;
  return spoken.includes(step.activity);
}
