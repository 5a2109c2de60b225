import type { BallotItemId } from '../model/activities/vote/ballot.ts';
import type { Random } from '../model/ids.ts';
import type { Vote } from '../model/activities/vote/vote.ts';

/** Dots as somebody might give them: all of them, at random, no more on one item than is allowed. */
export function simulatedBallot(vote: Vote, random: Random): Record<BallotItemId, number> {
  const ballot: Record<BallotItemId, number> = {};
  for (let left = vote.dots; left > 0; left -= 1) {
    const open = vote.items.filter(({ id }) => (ballot[id] ?? 0) < vote.perItem);
    const item = open[random.below(Math.max(1, open.length))];
    if (item === undefined) break;
    ballot[item.id] = (ballot[item.id] ?? 0) + 1;
  }
  return ballot;
}
