import type { Moment } from '../../model/programme/moment.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
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
  if (currentTemplate(stage).isTable === true || isApart(stage, moment)) return false;
  return screens.some(({ isSorted }) => isSorted?.(stage, moment) === true);
}

/** Whether the wall goes along with a facilitator who looks at a part of the board: never while people are busy. */
export function mayLead(stage: Stage, moment: Moment): boolean {
  const { kind } = moment;
  const onTable = kind === 'no-card' || kind === 'card' || kind === 'revealed';
  // The board would show what is still face down.
  return onTable && !stage.faceDown && !isApart(stage, moment);
}

function isApart(stage: Stage, { kind }: Moment): boolean {
  const activity = stepOf(stage.programme, stage.programme.current)?.activity;
  return kind === 'no-card' && activity !== undefined && apart.includes(activity);
}
