import { describe, expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import type { StepId } from '../../model/ids.ts';
import { momentOf } from '../../model/programme/moment.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
import { emptyProgramme } from '../../model/programme/programme.ts';
import type { Stage } from '../../model/session/stage.ts';
import { testStage } from '../../../tests/fixtures/testStage.ts';
import { isHarvestTime } from './harvestTime.ts';

const cardId = 'kaart-1' as CardId;

function inStep(activity: StepActivity, changes: Partial<Stage> = {}): Stage {
  const id = 'p-1' as StepId;
  const step = { id, activity, key: null, title: '', minutes: 5, cardId: null, skipped: false };
  return testStage({
    programme: { ...emptyProgramme, steps: [step], current: id, currentSince: 500 },
    ...changes,
  });
}

const shown = (stage: Stage, { harvested = true } = {}) => isHarvestTime(stage, momentOf(stage), harvested);

describe('the harvest on the wall', () => {
  it('[U20] is there in the step for it, whatever card lay on the table before, also when nothing is agreed yet', () => {
    expect(shown(inStep('harvest'), { harvested: false })).toBe(true);
    expect(shown(inStep('harvest', { spotlight: cardId }), { harvested: false })).toBe(true);
    expect(shown(inStep('discuss', { spotlight: cardId }))).toBe(false);
  });

  it('[U20] stays while one closes the conversation, when there is any', () => {
    expect(shown(inStep('close', { spotlight: cardId }))).toBe(true);
    expect(shown(inStep('close', { spotlight: cardId }), { harvested: false })).toBe(false);
  });

  it('[U20] gives way to what comes to the table during the step', () => {
    expect(shown(inStep('harvest', { spotlight: cardId, shownAt: 500 }))).toBe(true);
    expect(shown(inStep('harvest', { spotlight: cardId, shownAt: 501 }))).toBe(false);
  });

  it('is what is left to see when no card lies there, in a session without steps', () => {
    expect(shown(testStage())).toBe(true);
    expect(shown(testStage(), { harvested: false })).toBe(false);
    expect(shown(testStage({ played: [cardId] }))).toBe(false);
  });

  it('is not there before the start or after the end', () => {
    expect(shown(inStep('harvest', { phase: 'lobby' }))).toBe(false);
    expect(shown(inStep('harvest', { phase: 'closed' }))).toBe(false);
  });
});
