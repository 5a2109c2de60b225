import type { Moment } from '../../model/moment.ts';
import { stepOf } from '../../model/programme/programme.ts';
import { roundsInOrder, type Stage } from '../../model/stage.ts';

/** What lies on the table now, as one value that changes whenever something else comes. */
export function onTableOf(stage: Stage): string {
  return [stage.spotlight, roundsInOrder(stage).at(-1)?.id, stage.vote].join('/');
}

/**
 * Whether the wall shows what was agreed. In a step for that it does, but what came to the table since the step began
 * goes first: somebody put it there to be seen.
 */
export function isHarvestTime(
  stage: Stage,
  moment: Moment,
  { found, harvested }: { readonly found: string; readonly harvested: boolean },
): boolean {
  const activity = stepOf(stage.programme, stage.programme.current)?.activity;
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
      return (activity === 'harvest' || (activity === 'close' && harvested)) && onTableOf(stage) === found;
  }
}
