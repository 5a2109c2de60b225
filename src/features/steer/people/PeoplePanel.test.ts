import { describe, expect, it } from 'vitest';

import type { CardId } from '../../../model/deck.ts';
import type { MemberId, RoundId, VoteId } from '../../../model/ids.ts';
import type { Member, Stage } from '../../../model/session/stage.ts';
import { testMember, testStage } from '../../../../tests/fixtures/testStage.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { createTranslator } from '../../../messages/translate.ts';
import { readinessOf } from './PeoplePanel.tsx';

const id = 'r-1' as RoundId;
const joris = testMember('Joris');
const writing = (named: boolean, readyMembers: readonly MemberId[]) =>
  testStage({
    named,
    rounds: {
      [id]: {
        id,
        cardId: 'kaart-1' as CardId,
        state: 'open',
        locked: false,
        order: 0,
        ready: 1,
        of: 2,
        readyMembers,
      },
    },
  });

const t = createTranslator('nl');
function wordsFor(stage: Stage, member: Member): string | null {
  const words = readinessOf(stage, member);
  return words === null ? null : t(words);
}

describe('readiness', () => {
  it('is told per person in a session with names', () => {
    expect(wordsFor(writing(true, [joris.id]), joris)).toBe('klaar');
    expect(wordsFor(writing(true, []), joris)).toBe('schrijft…');
    // Of somebody who is gone only what they did before.
    const gone = { ...joris, goneSince: 5 };
    expect(wordsFor(writing(true, []), gone)).toBeNull();
    expect(wordsFor(writing(true, [joris.id]), gone)).toBe('klaar');
  });

  it('is never told per person without names, whatever the stage says', () => {
    expect(wordsFor(writing(false, [joris.id]), joris)).toBeNull();
  });

  it('is not asked of who need not write', () => {
    expect(wordsFor(writing(true, []), testMember('Fatma', 'facilitator'))).toBeNull();
    expect(wordsFor(writing(true, []), testMember('Kim', 'observer'))).toBeNull();
  });

  it('is told of a vote as of a round', () => {
    const voteId = 'v-1' as VoteId;
    const vote: Vote = {
      id: voteId,
      question: '',
      over: 'cards',
      items: [],
      dots: 3,
      perItem: 1,
      state: 'open',
      order: 0,
      ready: 1,
      of: 2,
      readyMembers: [joris.id],
      voters: null,
      results: null,
    };
    const voting = (named: boolean) => testStage({ named, vote: voteId, votes: { [voteId]: vote } });
    expect(wordsFor(voting(true), joris)).toBe('klaar');
    expect(wordsFor(voting(true), testMember('Mirjam'))).toBe('stemt…');
    expect(wordsFor(voting(false), joris)).toBeNull();
  });

  it('is nothing between rounds', () => {
    expect(wordsFor(testStage({ named: true }), joris)).toBeNull();
  });
});
