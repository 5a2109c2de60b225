import { expect, it } from 'vitest';

import { library } from '../../decks/library.ts';
import { sessionCard } from '../../src/model/readDeck.ts';
import { freshStage, type Stage } from '../../src/model/session/stage.ts';
import { withSharedCards } from './sharedCards.ts';

const [card, other] = (library[0]?.cards ?? []).map(sessionCard);
if (card === undefined || other === undefined) throw new Error('The library has cards');
const own = { ...other, question: { ...other.question, nl: 'Wat wij hier zelf vragen' } };
const unknown = { ...other, id: 'eigen-1' as typeof other.id };

it('cards of the library are there once for all sessions, and a card that is not as it is there stays its own', () => {
  const stages = [1, 2].map(
    () => ({ ...freshStage, cards: structuredClone([card, own, unknown]) }) as unknown as Stage,
  );
  const [one, two] = stages.map(withSharedCards);
  expect([one, two]).toEqual(stages);
  expect(one?.cards[0]).toBe(two?.cards[0]);
});
