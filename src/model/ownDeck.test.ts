import { expect, it } from 'vitest';

import { seededRandom } from '../../tests/fixtures/testStage.ts';
import { emptyDeck, finishedDeck } from './ownDeck.ts';

it('gives others a deck without a tip or an example in which nothing is said', () => {
  const draft = emptyDeck('nl', seededRandom(1));
  const card = {
    id: `${draft.id}-1`,
    kind: 'question' as const,
    text: { nl: 'Wie weet dit al?' },
    prompts: [],
  };
  const cardOf = (more: object) =>
    finishedDeck({ ...draft, title: { nl: 'Onze buurt' }, cards: [{ ...card, ...more }] })?.cards[0];
  expect(cardOf({ tip: { nl: ' ' }, example: { nl: '', en: '' } })).toEqual(card);
  const said = { tip: { nl: 'Vraag door.' }, example: { nl: 'Bij ons lukte het.' } };
  expect(cardOf(said)).toEqual({ ...card, ...said });
});
