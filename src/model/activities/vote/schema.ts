import * as v from 'valibot';

import { command, count, id, text } from '../../commandParts.ts';
import type { VoteId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import type { BallotItemId } from './ballot.ts';
import { votables } from './vote.ts';

export const voteSchemas = [
  command('vote.open', {
    question: v.optional(text),
    over: v.picklist(votables),
    itemIds: v.pipe(v.array(id<BallotItemId>()), v.maxLength(limits.votedItems)),
    dots: count(limits.dots),
    perItem: count(limits.dots),
  }),
  command('vote.close', { voteId: id<VoteId>() }),
  command('vote.goOpenly', { voteId: id<VoteId>() }),
  command('vote.cancel', { voteId: id<VoteId>() }),
] as const;
