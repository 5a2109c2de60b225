import { describe, expect, it } from 'vitest';

import type { BallotItemId } from '../../model/ballot.ts';
import type { VoteId } from '../../model/ids.ts';
import { tally, type Vote } from '../../model/vote.ts';
import { emptyDesk, type Desk } from '../../model/desk.ts';
import { outcomeOf } from './outcome.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: name as BallotItemId, label: null }));
const open: Vote = {
  id: 'v-1' as VoteId,
  question: '',
  over: 'answers',
  items,
  dots: 3,
  perItem: 3,
  state: 'open',
  order: 0,
  ready: 0,
  of: 0,
  readyMembers: [],
  results: null,
};
const voter = (dots: Record<string, number>): Desk => ({ ...emptyDesk, ballots: { 'v-1': dots } });
const closed = (...desks: Desk[]): Vote => ({ ...open, state: 'closed', results: tally(open, desks) });

describe('the outcome of a vote', () => {
  it('is not there before it is closed', () => {
    expect(outcomeOf(open)).toBeNull();
  });

  it('says which places are shared', () => {
    const outcome = outcomeOf(
      closed(voter({ b: 2, c: 1 }), voter({ c: 1, d: 1, b: 1 }), voter({ d: 1, a: 1 })),
    );
    expect(outcome?.placed.map(({ item, rank, shared }) => [item.id, rank, shared])).toEqual([
      ['b', 1, false],
      ['c', 2, true],
      ['d', 2, true],
      ['a', 4, false],
    ]);
    expect(outcome?.most).toBe(3);
  });

  it('gives no place to what got nothing', () => {
    const outcome = outcomeOf(closed(voter({ a: 3 })));
    expect(outcome?.placed.map(({ item }) => item.id)).toEqual(['a']);
    expect(outcome?.without.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('can be that nobody chose anything', () => {
    expect(outcomeOf(closed())).toMatchObject({ placed: [], most: 0 });
  });
});
