import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countedDots, type BallotItemId } from './ballot.ts';
import { emptyBoard } from '../../board/board.ts';
import type { CardId } from '../../deck.ts';
import { emptyDesk, type Desk } from '../../session/desk.ts';
import type { ClusterId, MemberId } from '../../ids.ts';
import { countReady } from '../readiness.ts';
import { openVote, type Stage } from '../../session/stage.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import { dotsOf } from './outcome.ts';
import type { Vote } from './vote.ts';
import { accepted, refused } from '../../../../tests/fixtures/testDecide.ts';
import { emptyVault } from '../../session/vault.ts';

const [one, two, three] = ['kaart-1', 'kaart-2', 'kaart-3'] as [CardId, CardId, CardId];
const open = {
  type: 'vote.open',
  over: 'cards',
  itemIds: [one, two, three],
  dots: 3,
  perItem: 2,
} as const;
const ask = { ...open, itemIds: [...open.itemIds] };

function opened(changes: Partial<Stage> = {}) {
  const { stage } = accepted(testStage(changes), ask);
  return { stage, vote: openVote(stage) as Vote };
}
const ballotDesk = (vote: Vote, dots: Partial<Record<BallotItemId, number>>): Desk => ({
  ...emptyDesk,
  ballots: { [vote.id]: dots as Record<BallotItemId, number> },
});
const desksOf = (entries: Record<string, Desk>) =>
  new Map(Object.entries(entries).map(([name, desk]) => [`m-${name}` as MemberId, desk]));

describe('a vote', () => {
  it('[V1] shows no tally before it is closed, to nobody', () => {
    const { stage, vote } = opened();
    const desks = desksOf({ joris: ballotDesk(vote, { [one]: 2 }) });
    const counted = countReady(stage, desks, emptyVault);
    expect(openVote(counted)?.results).toBeNull();
    expect(JSON.stringify(counted.votes)).not.toContain('"dots":2');
  });

  it('[V2] is published once, sorted, with ties as ties', () => {
    const { stage, vote } = opened();
    const desks = desksOf({
      joris: ballotDesk(vote, { [three]: 2, [two]: 1 }),
      mirjam: ballotDesk(vote, { [two]: 1 }),
    });
    const closed = accepted(stage, { type: 'vote.close', voteId: vote.id }, { desks }).stage;
    expect(closed.votes[vote.id]?.results).toEqual([
      { id: two, dots: 2, rank: 1 },
      { id: three, dots: 2, rank: 1 },
      { id: one, dots: 0, rank: 3 },
    ]);
    expect(closed.votes[vote.id]?.voters).toBe(2);
    expect(refused(closed, { type: 'vote.close', voteId: vote.id })).toBe('vote-not-open');
    expect(dotsOf(closed, two)).toBe(2);
  });

  it('[V3] applies the budget when counting: a desk is untrusted', () => {
    const items = [one, two, three] as BallotItemId[];
    const strange = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN), fc.constant(1e300));
    fc.assert(
      fc.property(
        fc.array(strange, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        ([a = 0, b = 0, c = 0], dots, perItem) => {
          const ballot = { [one]: a, [two]: b, [three]: c, 'weg-1': 9 } as Record<BallotItemId, number>;
          const counted = [...countedDots(ballot, { items, dots, perItem })];
          expect(counted.reduce((sum, [, given]) => sum + given, 0)).toBeLessThanOrEqual(dots);
          expect(counted.every(([id, given]) => items.includes(id) && given >= 1 && given <= perItem)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('counts who is done: all dots given, or said so; with names who, without names in steps', () => {
    const { stage, vote } = opened();
    const said: Desk = { ...emptyDesk, ready: { [vote.id]: true } };
    const desks = desksOf({ joris: ballotDesk(vote, { [one]: 2, [two]: 1 }), mirjam: said });
    expect(openVote(countReady(stage, desks, emptyVault))).toMatchObject({
      ready: 2,
      of: 2,
      readyMembers: ['m-joris', 'm-mirjam'],
    });
    const nameless = countReady({ ...stage, named: false, minimumGroup: 2 }, desks, emptyVault);
    expect(openVote(nameless)).toMatchObject({ ready: 2, of: 2, readyMembers: [] });
    const half = desksOf({ joris: ballotDesk(vote, { [one]: 1 }) });
    expect(openVote(countReady(stage, half, emptyVault))).toMatchObject({ ready: 0, of: 2 });
  });

  it('is over cards, answers or clusters that there are, and at least two', () => {
    const stage = testStage();
    expect(refused(stage, { ...ask, itemIds: [one, one] })).toBe('nothing-to-vote-on');
    expect(refused(stage, { ...ask, itemIds: [one, 'weg-1' as CardId] })).toBe('no-such-item');
    expect(refused(stage, { ...ask, over: 'answers' })).toBe('no-such-item');
    const [left, right] = ['g-1', 'g-2'] as [ClusterId, ClusterId];
    const board = () => ({
      ...emptyBoard,
      clusters: { [left]: { title: 'Samen' }, [right]: { title: 'Apart' } },
    });
    const over = { ...ask, over: 'clusters' as const, itemIds: [left, right] };
    const { votes } = accepted(stage, over, { board }).stage;
    expect(Object.values(votes)[0]?.items.map(({ label }) => label)).toEqual(['Samen', 'Apart']);
  });

  it('can be taken away uncounted, and held again', () => {
    const { stage, vote } = opened();
    const cancelled = accepted(stage, { type: 'vote.cancel', voteId: vote.id }).stage;
    expect(cancelled).toMatchObject({ votes: {}, vote: null });
    const closed = accepted(stage, { type: 'vote.close', voteId: vote.id }).stage;
    expect(closed.vote).toBe(vote.id);
    const again = accepted(closed, ask, { random: { below: () => 0, text: (n) => 'b'.repeat(n) } }).stage;
    expect(Object.keys(again.votes)).toHaveLength(2);
  });

  it('[C14] closing the session is refused while ballots wait', () => {
    const { stage, vote } = opened();
    const desks = desksOf({ joris: ballotDesk(vote, { [one]: 1 }) });
    expect(refused(stage, { type: 'session.close' }, { desks })).toBe('vote-open');
    expect(accepted(stage, { type: 'session.close' }).stage.votes).toEqual({});
  });
});
