/** Votes as they are recorded. */
import * as v from 'valibot';

import { votables } from '../../../model/activities/vote/vote.ts';
import type { VoteId } from '../../../model/ids.ts';
import { answerItem, cardItem, count, id, line, noteItem } from '../../json/parts.ts';
import type { Fixed } from '../../notesRecord.ts';

const result = v.object({
  /** From 1; results with as many dots share it. */
  rank: count,
  dots: count,
  item: v.variant('kind', [
    cardItem,
    answerItem,
    noteItem,
    v.object({ kind: v.literal('cluster'), title: line }),
    /** Withdrawn, hidden, kept in the group or taken off the board: none of its words are here. */
    v.object({ kind: v.literal('gone') }),
  ]),
});

const vote = v.object({
  id: id<VoteId>(),
  /** Empty when none was asked. */
  question: line,
  over: v.picklist(votables),
  dotsPerPerson: count,
  /** How many gave a dot, and of how many. Null in older files. */
  voters: v.optional(v.nullable(count), null),
  of: v.optional(v.nullable(count), null),
  /** From most dots to fewest. */
  results: v.array(result),
});

/** Votes that were closed, in the order in which they were held. Of an open vote nothing is known. */
export const voteSchema = { votes: v.array(vote) };

export type RecordedResult = Fixed<v.InferOutput<typeof result>>;
export type RecordedVote = Fixed<v.InferOutput<typeof vote>>;
export interface VoteFields {
  readonly votes: readonly RecordedVote[];
}
