/** The commands about dealt cards. */
import * as v from 'valibot';

import { count, id, onBehalfOf } from '../../commandParts.ts';
import type { CardId } from '../../deck.ts';
import { limits } from '../../limits.ts';

export const handSchemas = [
  v.object({ type: v.literal('hand.deal'), count: count(limits.handCards) }),
  v.object({ type: v.literal('hand.collect') }),
  v.object({ type: v.literal('hand.take'), memberId: onBehalfOf }),
  v.object({ type: v.literal('hand.swap'), cardId: id<CardId>(), memberId: onBehalfOf }),
  v.object({ type: v.literal('hand.putBack'), cardId: id<CardId>(), memberId: onBehalfOf }),
  v.object({ type: v.literal('hand.play'), cardId: id<CardId>(), memberId: onBehalfOf }),
] as const;
