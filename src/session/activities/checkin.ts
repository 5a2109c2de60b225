import {
  checkinsInOrder,
  faces,
  highestNumber,
  type Checkin,
} from '../../model/activities/checkin/checkin.ts';
import type { Random } from '../../model/ids.ts';
import { inOpenRun } from './simulated.ts';

/** Words that say the same in both languages. */
const words = ['focus', 'open', 'fit', 'warm', 'wind'] as const;

function given({ kind }: Checkin, random: Random): string | number {
  if (kind === 'number') return random.below(highestNumber) + 1;
  const all = kind === 'face' ? faces : words;
  return all[random.below(all.length)] ?? all[0];
}

/** They give something each. */
export const checksIn = inOpenRun(
  (stage) => checkinsInOrder(stage).find(({ state }) => state === 'open'),
  (member, checkin, { engine, random }) => {
    const value = given(checkin, random);
    engine.changeDesk(member, (desk) => ({ ...desk, given: { ...desk.given, [checkin.id]: { value } } }));
  },
);
