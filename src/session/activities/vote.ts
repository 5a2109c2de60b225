import type { BallotItemId } from '../../model/activities/vote/ballot.ts';
import type { Vote } from '../../model/activities/vote/vote.ts';
import type { Random } from '../../model/ids.ts';
import { openVote } from '../../model/session/stage.ts';
import { inOpenRun } from './simulated.ts';

/** Dots as somebody might give them: all of them, at random, no more on one item than is allowed. */
function simulatedBallot(vote: Vote, random: Random): Record<BallotItemId, number> {
  const ballot: Record<BallotItemId, number> = {};
  for (let left = vote.dots; left > 0; left -= 1) {
    const open = vote.items.filter(({ id }) => (ballot[id] ?? 0) < vote.perItem);
    const item = open[random.below(Math.max(1, open.length))];
    if (item === undefined) break;
    ballot[item.id] = (ballot[item.id] ?? 0) + 1;
  }
  return ballot;
}

/** They give all their dots. */
export const votes = inOpenRun(openVote, (member, vote, { engine, random, sayReady }) => {
  const ballot = simulatedBallot(vote, random);
  engine.changeDesk(member, (desk) => ({ ...desk, ballots: { ...desk.ballots, [vote.id]: ballot } }));
  sayReady(member, vote.id);
});
