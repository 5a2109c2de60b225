import { describe, expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import type { MemberId, RoundId } from '../../model/ids.ts';
import { testMember, testStage } from '../../model/testStage.ts';
import { readinessOf } from './readinessOf.ts';

const id = 'r-1' as RoundId;
const joris = testMember('Joris');
const writing = (named: boolean, readyMembers: readonly MemberId[]) =>
  testStage({
    named,
    rounds: {
      [id]: { id, cardId: 'kaart-1' as CardId, state: 'open', order: 0, ready: 1, of: 2, readyMembers },
    },
  });

describe('readiness', () => {
  it('is told per person in a session with names', () => {
    expect(readinessOf(writing(true, [joris.id]), joris)).toBe('ready');
    expect(readinessOf(writing(true, []), joris)).toBe('writing');
  });

  it('is never told per person without names, whatever the stage says', () => {
    expect(readinessOf(writing(false, [joris.id]), joris)).toBeNull();
  });

  it('is not asked of who need not write', () => {
    expect(readinessOf(writing(true, []), testMember('Fatma', 'facilitator'))).toBeNull();
    expect(readinessOf(writing(true, []), testMember('Kim', 'observer'))).toBeNull();
  });

  it('is nothing between rounds', () => {
    expect(readinessOf(testStage({ named: true }), joris)).toBeNull();
  });
});
