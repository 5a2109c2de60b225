import { useMemo } from 'react';

import type { BallotItemId } from '../../../model/activities/vote/ballot.ts';
import { hasVoted, type Vote } from '../../../model/activities/vote/vote.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { budgetOf, dotsOn, type Budget } from './budget.ts';

export interface OwnBallot {
  readonly budget: Budget;
  /** Said so, or has nothing left to give: then one counts as done. */
  readonly done: boolean;
  readonly saidDone: boolean;
  readonly setDone: (done: boolean) => void;
  readonly give: (id: BallotItemId, change: 1 | -1) => Budget;
}

/** The ballot of the one who votes here: on their desk, where nobody else looks. */
export function useBallot(vote: Vote): OwnBallot {
  const { desk, edits } = useWriter();
  const ballot = Object.hasOwn(desk.ballots, vote.id) ? desk.ballots[vote.id] : undefined;
  const budget = useMemo(() => budgetOf(vote, ballot), [vote, ballot]);
  return {
    budget,
    done: hasVoted(desk, vote),
    saidDone: Object.hasOwn(desk.ready, vote.id),
    setDone: (done) => edits.setReady(vote.id, done),
    give: (id, change) => {
      const dots = Math.max(0, dotsOn(budget, id) + change);
      edits.setDots(vote.id, id, dots);
      return budgetOf(vote, { ...ballot, [id]: dots });
    },
  };
}
