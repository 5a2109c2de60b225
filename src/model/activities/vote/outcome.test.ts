import { describe, expect, it } from 'vitest';

import type { BallotItemId } from './ballot.ts';
import type { VoteId } from '../../ids.ts';
import { tally, type Vote } from './vote.ts';
import { emptyDesk, type Desk } from '../../session/desk.ts';
import { placedOf, withoutDots } from './outcome.ts';

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
  voters: null,
  results: null,
};
const voter = (dots: Record<string, number>): Desk => ({ ...emptyDesk, ballots: { [open.id]: dots } });
const closed = (...desks: Desk[]): Vote => ({ ...open, state: 'closed', results: tally(open, desks) });

describe('the outcome of a vote', () => {
  it('is not there before it is closed', () => {
    expect(placedOf(open)).toEqual([]);
    expect(withoutDots(open)).toEqual([]);
  });

  it('[U10] says which places are shared', () => {
    const vote = closed(voter({ b: 2, c: 1 }), voter({ c: 1, d: 1, b: 1 }), voter({ d: 1, a: 1 }));
    expect(placedOf(vote).map(({ item, rank, shared }) => [item.id, rank, shared])).toEqual([
      ['b', 1, false],
      ['c', 2, true],
      ['d', 2, true],
      ['a', 4, false],
    ]);
  });

  it('gives no place to what got nothing', () => {
    const vote = closed(voter({ a: 3 }));
    expect(placedOf(vote).map(({ item }) => item.id)).toEqual(['a']);
    expect(withoutDots(vote).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('can be that nobody chose anything', () => {
    expect(placedOf(closed())).toEqual([]);
  });
});
