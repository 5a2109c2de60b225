import { describe, expect, it } from 'vitest';

import type { CardId } from '../deck.ts';
import type { AnswerId, DeskAnswerId, MemberId, RoundId } from '../ids.ts';
import type { Answer } from '../session/stage.ts';
import { facilitator, testStage } from '../../../tests/fixtures/testStage.ts';
import { emptyVault, type Vault } from '../session/vault.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';

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

describe('one’s own hidden answer', () => {
  const joris = 'm-joris' as MemberId;
  const { stage: after, vault } = accepted(stage, hide);
  const context = {
    viewer: joris,
    vault: vault as Vault,
    authorships: new Map([[answer.id, { memberId: joris, deskAnswerId: 'd-1' as DeskAnswerId }]]),
  };

  it('can be withdrawn by its author, and by nobody else', () => {
    const withdraw = { type: 'answer.withdraw', answerId: answer.id } as const;
    const gone = accepted(after, withdraw, context);
    expect(gone.vault).toEqual(emptyVault);
    expect(gone.stage.hidden).toEqual({});
    expect(gone.withdrawn).toEqual([answer.id]);
    for (const viewer of ['m-mirjam' as MemberId, facilitator])
      expect(refused(after, withdraw, { ...context, viewer })).toBe('not-yours');
  });

  it('can be corrected and kept in the group, and comes back as its author left it', () => {
    const correct = { type: 'answer.correct', answerId: answer.id, text: 'De balie', source: null } as const;
    const corrected = accepted(after, correct, context);
    expect(corrected.stage).toEqual(after);
    const keep = { type: 'answer.keepInGroup', answerId: answer.id, inGroup: true } as const;
    const kept = accepted(after, keep, { ...context, vault: corrected.vault as Vault });
    const show = { type: 'answer.show', answerId: answer.id } as const;
    const shown = accepted(after, show, { vault: kept.vault as Vault });
    expect(shown.stage.answers[answer.id]).toEqual({
      ...answer,
      text: 'De balie',
      corrected: true,
      inGroup: true,
    });
  });
});
