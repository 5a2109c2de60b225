import type { Moment } from '../../model/programme/moment.ts';
import { stepOf, type StepActivity } from '../../model/programme/programme.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import type { Stage } from '../../model/session/stage.ts';
import { screens } from '../activities/screens.ts';

/** In these steps the room looks at the step itself, and not at what lies on the board. */
const apart: readonly StepActivity[] = ['welcome', 'break', 'close'];

/**
 * Whether the wall shows the board: the template was changed after something was revealed, so what the room talks about
 * is where it lies. On the table itself an answer is read around its question, and not from a drawing of it.
 */
export function isSortingTime(stage: Stage, moment: Moment): boolean {
  if (currentTemplate(stage).isTable === true) return false;
  const activity = stepOf(stage.programme, stage.programme.current)?.activity;
  if (moment.kind === 'no-card' && activity !== undefined && apart.includes(activity)) return false;
  return screens.some(({ isSorted }) => isSorted?.(stage, moment) === true);
}
