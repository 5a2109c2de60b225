import {
  checkinsInOrder,
  faces,
  highestNumber,
  type Checkin,
} from '../../model/activities/checkin/checkin.ts';
import type { Random } from '../../model/ids.ts';
import type { Simulated } from './simulated.ts';

/** Words that say the same in both languages. */
const words = ['focus', 'open', 'fit', 'warm', 'wind'] as const;

function given({ kind }: Checkin, random: Random): string | number {
  if (kind === 'number') return random.below(highestNumber) + 1;
  const all = kind === 'face' ? faces : words;
  return all[random.below(all.length)] ?? all[0];
}

const openIn = (stage: Parameters<Simulated>[0]) =>
  checkinsInOrder(stage).find(({ state }) => state === 'open');

/** They give something each. */
export const checksIn: Simulated = (stage, members, { engine, random, inTurn }) => {
  const checkin = openIn(stage);
  if (checkin === undefined) return;
  const { id } = checkin;
  inTurn(id, members, (member) => {
    if (openIn(engine.stage())?.id !== id) return;
    const value = given(checkin, random);
    engine.changeDesk(member, (desk) => ({ ...desk, given: { ...desk.given, [id]: { value } } }));
  });
};
