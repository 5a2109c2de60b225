import { isShownSinceStep, type Moment } from '../../model/moment.ts';
import { stepOf } from '../../model/programme/programme.ts';
import type { Stage } from '../../model/stage.ts';

/**
 * Whether the wall shows what was agreed. In a step for that it does, but what was put on the screens since the step
 * began goes first: somebody put it there to be seen.
 */
export function isHarvestTime(stage: Stage, moment: Moment, harvested: boolean): boolean {
  const { programme } = stage;
  const activity = stepOf(programme, programme.current)?.activity;
  switch (moment.kind) {
    case 'lobby':
    case 'closed':
    case 'writing':
    case 'voting':
    case 'hand':
      return false;
    case 'no-card':
      return activity === 'harvest' || (harvested && stage.played.length === 0);
    case 'card':
    case 'revealed':
    case 'voted':
      return (activity === 'harvest' || (activity === 'close' && harvested)) && !isShownSinceStep(stage);
  }
}
