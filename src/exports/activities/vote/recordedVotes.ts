/** Votes with their results. Of an open vote nothing is known, so nothing is here. */
import { votesInOrder, type Stage } from '../../../model/session/stage.ts';
import type { Vote, VoteResult } from '../../../model/activities/vote/vote.ts';
import type { RecordedItem } from '../../notesRecord.ts';
import { plainLine } from '../../plainText.ts';
import type { RecordedResult, RecordedVote } from './votePart.ts';

/** The votes that were closed, in the order in which they were held. */
export function recordedVotes(stage: Stage, nameable: ReadonlyMap<string, RecordedItem>): RecordedVote[] {
  return votesInOrder(stage).flatMap((vote) => {
    if (vote.state !== 'closed' || vote.results === null) return [];
    return [
      {
        id: vote.id,
        question: plainLine(vote.question),
        over: vote.over,
        dotsPerPerson: vote.dots,
        results: vote.results.map((result): RecordedResult => ({
          rank: result.rank,
          dots: result.dots,
          item: votedItem(vote, result, nameable),
        })),
      },
    ];
  });
}

function votedItem(
  vote: Vote,
  { id }: VoteResult,
  nameable: ReadonlyMap<string, RecordedItem>,
): RecordedResult['item'] {
  // A cluster is called what it was called when people voted.
  const label = vote.items.find((item) => item.id === id)?.label ?? null;
  if (label !== null) return { kind: 'cluster', title: plainLine(label) };
  return nameable.get(id) ?? { kind: 'gone' };
}
