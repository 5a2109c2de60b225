import { describe, expect, it } from 'vitest';

import type { CardId } from '../deck.ts';
import type { RoundId, StepId } from '../ids.ts';
import { isHarvesting, momentOf } from './moment.ts';
import { emptyProgramme } from './programme.ts';
import type { StepActivity } from './stepActivity.ts';
import type { Round, Stage } from '../session/stage.ts';
import { testStage } from '../../../tests/fixtures/testStage.ts';

const card = 'kaart-1' as CardId;
const other = 'kaart-2' as CardId;
const round = (state: Round['state'], cardId = card): Record<RoundId, Round> => {
  const id = 'r-1' as RoundId;
  return { [id]: { id, cardId, state, locked: false, order: 0, ready: 1, of: 2, readyMembers: [] } };
};

describe('the moment', () => {
  it('is the lobby until the session starts', () => {
    expect(momentOf(testStage({ phase: 'lobby' })).kind).toBe('lobby');
  });

  it('is choosing while no card lies open', () => {
    expect(momentOf(testStage({ spotlight: null }))).toEqual({ kind: 'no-card', step: 'choose' });
  });

  it('does not trip over a card that is not in the session', () => {
    expect(momentOf(testStage({ spotlight: 'weg-1' as CardId })).kind).toBe('no-card');
  });

  it('is still choosing when a card lies open that nobody wrote to', () => {
    expect(momentOf(testStage({ spotlight: card }))).toEqual({
      kind: 'card',
      step: 'choose',
      cardId: card,
      faceDown: false,
    });
  });

  it('is writing while a round is open', () => {
    const rounds = round('open');
    expect(momentOf(testStage({ spotlight: card, rounds }))).toEqual({
      kind: 'writing',
      step: 'write',
      cardId: card,
      round: Object.values(rounds)[0],
    });
  });

  it('is discussing once a round on the card was revealed, also when nobody wrote', () => {
    expect(momentOf(testStage({ spotlight: card, rounds: round('revealed') })).kind).toBe('revealed');
  });

  it('is choosing again with the next card', () => {
    expect(momentOf(testStage({ spotlight: other, rounds: round('revealed') })).kind).toBe('card');
  });

  it('is over when the session is closed', () => {
    expect(momentOf(testStage({ phase: 'closed', spotlight: card }))).toEqual({ kind: 'closed', step: null });
  });
});

describe('the harvest', () => {
  const id = 'p-1' as StepId;
  const inStep = (activity: StepActivity, changes: Partial<Stage> = {}) => {
    const step = { id, activity, key: null, title: '', minutes: 5, cardId: null, skipped: false };
    const programme = { ...emptyProgramme, steps: [step], current: id, currentSince: 500 };
    const stage = testStage({ programme, ...changes });
    return isHarvesting(stage, momentOf(stage));
  };

  it('[E27] is what everybody looks at in the step for it', () => {
    expect(inStep('harvest')).toBe(true);
    expect(inStep('harvest', { spotlight: card, shownAt: 500 })).toBe(true);
    expect(inStep('discuss', { spotlight: card })).toBe(false);
    expect(inStep('harvest', { phase: 'lobby' })).toBe(false);
    expect(inStep('harvest', { phase: 'closed' })).toBe(false);
  });

  it('[E27] gives way to what is put on the table in that step, and to what people do', () => {
    expect(inStep('harvest', { spotlight: card, shownAt: 501 })).toBe(false);
    expect(inStep('harvest', { spotlight: card, rounds: round('open') })).toBe(false);
  });

  it('[E27] is there again when the table is empty again', () => {
    expect(inStep('harvest', { spotlight: null, shownAt: 501 })).toBe(true);
  });
});
