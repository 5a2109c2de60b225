import { command, count, id, onBehalfOf } from '../../commandParts.ts';
import type { CardId } from '../../deck.ts';
import { limits } from '../../limits.ts';

export const handSchemas = [
  command('hand.deal', { count: count(limits.handCards) }),
  command('hand.collect', {}),
  command('hand.take', { memberId: onBehalfOf }),
  command('hand.swap', { cardId: id<CardId>(), memberId: onBehalfOf }),
  command('hand.putBack', { cardId: id<CardId>(), memberId: onBehalfOf }),
  command('hand.play', { cardId: id<CardId>(), memberId: onBehalfOf }),
] as const;
