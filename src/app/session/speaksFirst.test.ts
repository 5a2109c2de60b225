import { expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import { decide } from '../../model/decide.ts';
import type { Command } from '../../model/command.ts';
import { momentOf } from '../../model/moment.ts';
import { testContext, testStage } from '../../model/testStage.ts';
import type { Stage } from '../../model/stage.ts';
import { speaksFirst } from './speaksFirst.ts';

const cardId = 'kaart-1' as CardId;

function after(stage: Stage, now: number, command: Command): Stage {
  const decision = decide(stage, command, testContext({ now }));
  if (!decision.ok) throw new Error(decision.reason);
  return decision.stage;
}

const isSpoken = (stage: Stage) => speaksFirst(stage, momentOf(stage));

it('what one says comes first in a step for it, until a card is put on the table', () => {
  const planned = after(testStage({ spotlight: cardId, shownAt: 1 }), 1, {
    type: 'programme.edit',
    change: { kind: 'use', programmeId: 'korte-terugblik' },
  });
  const step = planned.programme.steps.find(({ activity }) => activity === 'harvest');
  if (step === undefined) throw new Error('no harvest');
  const harvest = after(planned, 5, { type: 'step.go', to: step.id });
  expect(isSpoken(harvest)).toBe(true);
  expect(isSpoken(after(harvest, 6, { type: 'card.spotlight', cardId }))).toBe(false);
});
