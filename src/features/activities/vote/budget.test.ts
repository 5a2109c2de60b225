import { describe, expect, it } from 'vitest';

import type { Ballot, BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { VoteId } from '../../../model/ids.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { afterPress, budgetOf, dotsOn, whyFull } from './budget.ts';

const id = (name: string) => name as BallotItemId;
const vote = (dots: number, perItem: number, items = ['a', 'b', 'c']): Vote => ({
  id: 'v-1' as VoteId,
  question: '',
  over: 'cards',
  items: items.map((name) => ({ id: id(name), label: null })),
  dots,
  perItem,
  state: 'open',
  order: 0,
  ready: 0,
  of: 0,
  readyMembers: [],
  voters: null,
  results: null,
});
const ballot = (dots: Record<string, number>) => dots as Ballot;

describe('the dots of one person', () => {
  it('are all there before anything is given', () => {
    expect(budgetOf(vote(3, 3), undefined).left).toBe(3);
  });

  it('go down with every dot, and stop at none', () => {
    const budget = budgetOf(vote(3, 3), ballot({ a: 2, b: 1 }));
    expect(budget.left).toBe(0);
    expect(dotsOn(budget, id('a'))).toBe(2);
    expect(whyFull(vote(3, 3), budget, id('c'))).toBe('noneLeft');
  });

  it('are given by pressing, and taken back by pressing again', () => {
    const pressed = (rules: Vote, given: Record<string, number>, name = 'a') =>
      afterPress(rules, budgetOf(rules, ballot(given)), id(name));
    expect(pressed(vote(3, 1), {})).toBe(1);
    expect(pressed(vote(3, 1), { a: 1 })).toBe(0);
    // More than one on an item: up to its limit, or until none is left.
    expect(pressed(vote(3, 2), { a: 1 })).toBe(2);
    expect(pressed(vote(3, 2), { a: 2 })).toBe(0);
    expect(pressed(vote(3, 3), { a: 1, b: 2 })).toBe(0);
    expect(pressed(vote(3, 3), { b: 3 })).toBe(0);
  });

  it('are no more than there is room for', () => {
    expect(budgetOf(vote(10, 1), undefined).left).toBe(3);
    expect(budgetOf(vote(10, 1), ballot({ a: 1, b: 1, c: 1 })).left).toBe(0);
  });

  it('stop at the most that one thing may have', () => {
    const one = vote(3, 1);
    expect(whyFull(one, budgetOf(one, ballot({ a: 1 })), id('a'))).toBe('full');
    expect(whyFull(one, budgetOf(one, ballot({ a: 1 })), id('b'))).toBeNull();
  });

  it('count as the server counts them when two tabs gave too many', () => {
    const budget = budgetOf(vote(3, 3), ballot({ a: 3, c: 3, elsewhere: 2 }));
    expect([...budget.given]).toEqual([['a', 3]]);
    expect(budget.left).toBe(0);
  });
});
