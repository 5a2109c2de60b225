/** A ballot while it is filled in: what is given, what is left, and what may still be done. */
import { countedDots, type Ballot, type BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';

export interface Budget {
  readonly given: ReadonlyMap<BallotItemId, number>;
  readonly left: number;
}

export type Full = 'noneLeft' | 'full';

/** What of a ballot counts, and how many dots are left. */
export function budgetOf(vote: Vote, ballot: Ballot | undefined): Budget {
  const given = countedDots(ballot ?? {}, { ...vote, items: vote.items.map(({ id }) => id) });
  const spent = [...given.values()].reduce((sum, dots) => sum + dots, 0);
  // Two tabs may have given more than there was: then some do not count, and none is left.
  return { given, left: Math.max(0, Math.min(vote.dots, vote.items.length * vote.perItem) - spent) };
}

export const dotsOn = ({ given }: Budget, id: BallotItemId): number => given.get(id) ?? 0;

/** Why no dot can be added to an item; null when one can. */
export function whyFull(vote: Vote, budget: Budget, id: BallotItemId): Full | null {
  if (dotsOn(budget, id) >= vote.perItem) return 'full';
  return budget.left === 0 ? 'noneLeft' : null;
}

/**
 * The dots on an item after its face is pressed: one more while one can be added, and then none. As many as before when there
 * is nothing to give and nothing to take back.
 */
export function afterPress(vote: Vote, budget: Budget, id: BallotItemId): number {
  return whyFull(vote, budget, id) === null ? dotsOn(budget, id) + 1 : 0;
}
