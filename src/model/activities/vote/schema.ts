/** The commands about votes. */
import * as v from 'valibot';

import { count, id, text } from '../../commandParts.ts';
import type { VoteId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import type { BallotItemId } from './ballot.ts';
import { votables } from './vote.ts';

export const voteSchemas = [
  v.object({
    type: v.literal('vote.open'),
    question: v.optional(text),
    over: v.picklist(votables),
    itemIds: v.pipe(v.array(id<BallotItemId>()), v.maxLength(limits.votedItems)),
    dots: count(limits.dots),
    perItem: count(limits.dots),
  }),
  v.object({ type: v.literal('vote.close'), voteId: id<VoteId>() }),
  v.object({ type: v.literal('vote.goOpenly'), voteId: id<VoteId>() }),
  v.object({ type: v.literal('vote.cancel'), voteId: id<VoteId>() }),
] as const;
