/** The form of votes in a file. */
import * as v from 'valibot';

import { votables } from '../../../model/activities/vote/vote.ts';
import type { VoteId } from '../../../model/ids.ts';
import { answerItem, cardItem, count, id, line, noteItem } from '../../json/parts.ts';

const result = v.object({
  rank: count,
  dots: count,
  item: v.variant('kind', [
    cardItem,
    answerItem,
    noteItem,
    v.object({ kind: v.literal('cluster'), title: line }),
    v.object({ kind: v.literal('gone') }),
  ]),
});

const vote = v.object({
  id: id<VoteId>(),
  question: line,
  over: v.picklist(votables),
  dotsPerPerson: count,
  results: v.array(result),
});

export const voteSchema = { votes: v.array(vote) };
