import { expect, it } from 'vitest';

import {
  seededRandom,
  testAnswer,
  testCard,
  testRound,
  testStage,
} from '../../../tests/fixtures/testStage.ts';
import { ownDeckId, type CardId } from '../deck.ts';
import type { StepId } from '../ids.ts';
import { emptyGuide, emptyProgramme } from '../programme/programme.ts';
import { templateOfSession } from './sessionTemplate.ts';

const about = { title: 'Ons draaiboek', purpose: 'Om te leren.' };
const step = { activity: 'write', minutes: 10, key: null, title: 'Schrijven', skipped: false } as const;

it('[K36] takes over how a session was set up, and nothing of what people said', () => {
  const canary = 'kanarie';
  const asked = {
    ...testCard(9),
    id: 'eigen-vraag-x' as CardId,
    deckId: ownDeckId,
    question: { nl: canary, en: canary },
  };
  const rules = { ...testStage().rules, moveItems: true };
  const stage = testStage({
    cards: [testCard(2), asked, testCard(1)],
    templates: ['knoppen', 'vrij'],
    rules,
    municipality: 'Utrecht',
    rounds: { [testRound().id]: testRound() },
    answers: {
      [testAnswer(1).id]: testAnswer(1, {
        text: canary,
        author: { memberId: 'm-joris' as never, name: canary },
      }),
    },
    followUp: { title: canary, date: '2026-01-01', actions: [], surveys: [] },
    programme: {
      ...emptyProgramme,
      steps: [
        { ...step, id: 'p-1' as StepId, cardId: 'kaart-1' as CardId },
        { ...step, id: 'p-2' as StepId, cardId: asked.id },
      ],
    },
  });
  const template = templateOfSession(stage, emptyGuide, about, seededRandom(1));
  expect(template).toMatchObject({
    title: 'Teamsessie',
    municipality: 'Utrecht',
    named: true,
    cardIds: ['kaart-2', 'kaart-1'],
    board: 'knoppen',
    rules,
    programme: { ...about, board: 'knoppen' },
  });
  expect(template.programme?.steps.map(({ cardId }) => cardId)).toEqual(['kaart-1', undefined]);
  expect(JSON.stringify(template)).not.toContain(canary);
  expect(JSON.stringify(template)).not.toContain(asked.id);
});

it('has no programme where there are no steps', () => {
  expect(templateOfSession(testStage(), emptyGuide, about, seededRandom(1)).programme).toBeNull();
});
