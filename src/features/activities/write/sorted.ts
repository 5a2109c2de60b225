import type { Moment } from '../../../model/programme/moment.ts';
import { lastRoundOn, type Round, type Stage } from '../../../model/session/stage.ts';

/** Whether the answers that the room looks at got a place under an earlier template: since then they are sorted. */
export function areSorted(stage: Stage, moment: Moment): boolean {
  if (moment.kind === 'revealed') return cameBefore(lastRoundOn(stage, moment.cardId), stage.era);
  return (
    moment.kind === 'no-card' && Object.values(stage.rounds).some((round) => cameBefore(round, stage.era))
  );
}

function cameBefore(round: Round | null, era: number): boolean {
  return Object.keys(round?.autoPlaced?.offsets ?? {}).some((index) => Number(index) < era);
}
