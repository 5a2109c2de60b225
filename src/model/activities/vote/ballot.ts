/** Ballots: dots that one member gives in one vote. They are untrusted input, so the budget is applied when counting. */
import type { CardId } from '../../deck.ts';
import type { AnswerId, ClusterId } from '../../ids.ts';
import { valueIn } from '../../records.ts';

export type BallotItemId = CardId | AnswerId | ClusterId;

export type Ballot = Readonly<Record<BallotItemId, number>>;

/** The dots of one ballot that count: whole numbers within the budget, which is spent in the order of the items. */
export function countedDots(
  ballot: Ballot,
  rules: { readonly items: readonly BallotItemId[] } & Readonly<Record<'dots' | 'perItem', number>>,
): Map<BallotItemId, number> {
  const counted = new Map<BallotItemId, number>();
  let left = rules.dots;
  for (const id of rules.items) {
    const wanted = valueIn(ballot, id) ?? 0;
    if (!Number.isInteger(wanted) || wanted <= 0) continue;
    const given = Math.min(wanted, rules.perItem, left);
    if (given > 0) counted.set(id, given);
    left -= given;
  }
  return counted;
}
