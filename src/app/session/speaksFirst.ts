import type { Moment } from '../../model/moment.ts';
import { stepOf, type Activity } from '../../model/programme/programme.ts';
import type { Stage } from '../../model/stage.ts';

/** In these steps the facilitator speaks or writes down; what lies on the table is from before. */
const spoken: readonly Activity[] = ['welcome', 'harvest', 'close', 'break'];

/** Whether what a facilitator says comes before what lies on the table. People who are busy come first. */
export function speaksFirst({ programme }: Stage, { kind }: Moment): boolean {
  if (kind === 'writing' || kind === 'voting' || kind === 'hand') return false;
  const step = stepOf(programme, programme.current);
  return step !== undefined && spoken.includes(step.activity);
}
