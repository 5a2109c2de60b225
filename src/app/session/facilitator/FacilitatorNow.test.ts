import { expect, it } from 'vitest';

import type { CardId } from '../../../model/deck.ts';
import { accepted } from '../../../../tests/fixtures/testDecide.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { speaksFirst } from './FacilitatorNow.tsx';

const cardId = 'kaart-1' as CardId;

const isSpoken = (stage: Stage) => speaksFirst(stage, momentOf(stage));

it('what one says comes first in a step for it, until a card is put on the table', () => {
  const change = { kind: 'use', programmeId: 'korte-terugblik' } as const;
  const before = testStage({ spotlight: cardId, shownAt: 1 });
  const planned = accepted(before, { type: 'programme.edit', change }, { now: 1 }).stage;
  const step = planned.programme.steps.find(({ activity }) => activity === 'harvest');
  if (step === undefined) throw new Error('no harvest');
  const harvest = accepted(planned, { type: 'step.go', to: step.id }, { now: 5 }).stage;
  expect(isSpoken(harvest)).toBe(true);
  const shown = accepted(harvest, { type: 'card.spotlight', cardId }, { now: 6 }).stage;
  expect(isSpoken(shown)).toBe(false);
});
