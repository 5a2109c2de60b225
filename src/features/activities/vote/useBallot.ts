import type { BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { afterPress, budgetOf, dotsOn } from './budget.ts';

/** The ballot of the one who votes here: what is given, and how that changes. Only their desk does; every change is said. */
export function useBallot(vote: Vote) {
  const t = useMessages('vote');
  const announceQuietly = useAnnounceQuietly();
  const { desk, edits } = useWriter();
  const ballot = desk.ballots[vote.id];
  const budget = budgetOf(vote, ballot);
  const leftWords = (left: number) =>
    left === 0 ? t(($) => $.vote.allGiven) : t(($) => $.vote.left, { count: left });

  const lay = (id: BallotItemId, dots: number) => {
    edits.setDots(vote.id, id, dots);
    const after = budgetOf(vote, { ...ballot, [id]: dots });
    const given = t(($) => $.vote.given, { count: dotsOn(after, id) });
    announceQuietly(t(($) => $.vote.changed, { given, left: leftWords(after.left) }));
  };
  const onPress = (id: BallotItemId) => {
    const dots = afterPress(vote, budget, id);
    if (dots === dotsOn(budget, id)) announceQuietly(t(($) => $.vote.noneLeft));
    else lay(id, dots);
  };
  return {
    budget,
    leftWords,
    onGive: (id: BallotItemId, change: 1 | -1) => lay(id, Math.max(0, dotsOn(budget, id) + change)),
    onPress,
  };
}
