import type { Moment } from '../../model/programme/moment.ts';
import { stepOf, type StepActivity } from '../../model/programme/programme.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { lastRoundOn, type Round, type Stage } from '../../model/session/stage.ts';

/** In these steps the room looks at the step itself, and not at what lies on the board. */
const apart: readonly StepActivity[] = ['welcome', 'break', 'close'];

/**
 * Whether the wall shows the board: the template was changed after these answers came, so what the room talks about is
 * where they lie. On the table itself an answer is read around its question, and not from a drawing of it.
 */
export function isSortingTime(stage: Stage, moment: Moment): boolean {
  if (currentTemplate(stage).isTable === true) return false;
  if (moment.kind === 'revealed') return cameBefore(lastRoundOn(stage, moment.cardId), stage.era);
  const activity = stepOf(stage.programme, stage.programme.current)?.activity;
  if (moment.kind !== 'no-card' || (activity !== undefined && apart.includes(activity))) return false;
  return Object.values(stage.rounds).some((round) => cameBefore(round, stage.era));
}

/** Whether its answers got a place under an earlier template. */
function cameBefore(round: Round | null, era: number): boolean {
  return Object.keys(round?.autoPlaced?.offsets ?? {}).some((index) => Number(index) < era);
}
