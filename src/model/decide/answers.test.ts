import { describe, expect, it } from 'vitest';

import type { CardId } from '../deck.ts';
import type { AnswerId, MemberId, RoundId } from '../ids.ts';
import type { Answer } from '../stage.ts';
import { facilitator, testStage } from '../testStage.ts';
import { emptyVault, type Vault } from '../vault.ts';
import { accepted, refused } from './testDecide.ts';

const answer: Answer = {
  id: 'a-1' as AnswerId,
  roundId: 'r-1' as RoundId,
  cardId: 'kaart-1' as CardId,
  text: 'Jan van de balie zei dat',
  source: null,
  author: null,
  order: 0,
  corrected: false,
  inGroup: false,
};
const stage = testStage({ answers: { [answer.id]: answer } });
const hide = { type: 'answer.hide', answerId: answer.id, because: 'private' } as const;

describe('hiding an answer', () => {
  it('[S5] takes every word of it from the stage, and leaves a trace that something is hidden', () => {
    const hidden = accepted(stage, hide);
    expect(JSON.stringify(hidden.stage)).not.toContain('balie');
    expect(hidden.stage.hidden).toEqual({ [answer.id]: { cardId: 'kaart-1', roundId: 'r-1' } });
    expect(hidden.vault?.hidden[answer.id]).toEqual({ answer, because: 'private' });
  });

  it('brings it back as it was', () => {
    const hidden = accepted(stage, hide);
    const vault = hidden.vault as Vault;
    const shown = accepted(hidden.stage, { type: 'answer.show', answerId: answer.id }, { vault });
    expect(shown.stage).toEqual(stage);
    expect(shown.vault).toEqual(emptyVault);
  });

  it('is for facilitators, and not for what is not there', () => {
    expect(refused(stage, hide, { viewer: 'm-joris' as MemberId })).toBe('not-allowed');
    expect(refused(testStage(), hide, { viewer: facilitator })).toBe('no-such-answer');
    expect(refused(stage, { type: 'answer.show', answerId: answer.id })).toBe('no-such-answer');
  });
});
