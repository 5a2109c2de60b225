/** Vote rounds: each spreads a number of dots, unseen by everybody until the vote is closed. */
import type { Counted } from '../count.ts';
import { countedDots, type BallotItemId } from './ballot.ts';
import type { Desk } from '../../session/desk.ts';
import type { VoteId } from '../../ids.ts';
import { valueIn } from '../../records.ts';

export const votables = ['cards', 'answers', 'clusters'] as const;
export type Votable = (typeof votables)[number];

export interface VotedItem {
  readonly id: BallotItemId;
  /** The title of a cluster when the vote was opened: clusters change on the board. Null for cards and answers. */
  readonly label: string | null;
}

export interface VoteResult {
  readonly id: BallotItemId;
  readonly dots: number;
  /** From 1. Items with as many dots share a rank; the next rank is skipped, as in sports. */
  readonly rank: number;
}

export interface Vote extends Counted {
  readonly id: VoteId;
  /** In the facilitator's own words; empty for none. */
  readonly question: string;
  readonly over: Votable;
  readonly items: readonly VotedItem[];
  readonly dots: number;
  /** The most that one person may give to one item. */
  readonly perItem: number;
  readonly state: 'open' | 'closed';
  readonly order: number;
  /** How many gave a dot; null until the vote is closed. Somebody who gave one dot of three took part. */
  readonly voters: number | null;
  /** From most dots to fewest; null until the vote is closed. */
  readonly results: readonly VoteResult[] | null;
}

/** The dots of one desk that count in a vote, by item. */
export function ballotOf(desk: Desk, vote: Vote): Map<BallotItemId, number> {
  const ballot = valueIn(desk.ballots, vote.id);
  const items = vote.items.map(({ id }) => id);
  return ballot === undefined ? new Map() : countedDots(ballot, { ...vote, items });
}

/** Whether the owner of a desk is done with a vote: gave all dots that can be given, or said so. */
export function hasVoted(desk: Desk, vote: Vote): boolean {
  if (Object.hasOwn(desk.ready, vote.id)) return true;
  const given = [...ballotOf(desk, vote).values()].reduce((sum, dots) => sum + dots, 0);
  return given >= Math.min(vote.dots, vote.items.length * vote.perItem);
}

/** The outcome of a vote: all its items, most dots first; items with as many dots keep the order of the vote. */
export function tally(vote: Vote, desks: Iterable<Desk>): VoteResult[] {
  const total = new Map<BallotItemId, number>(vote.items.map(({ id }) => [id, 0]));
  for (const desk of desks)
    for (const [id, dots] of ballotOf(desk, vote)) total.set(id, (total.get(id) ?? 0) + dots);
  const sorted = [...total].sort(([, a], [, b]) => b - a);
  return sorted.map(([id, dots]) => ({
    id,
    dots,
    rank: 1 + sorted.filter(([, others]) => others > dots).length,
  }));
}
