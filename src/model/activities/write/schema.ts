import { command, id } from '../../commandParts.ts';
import type { CardId } from '../../deck.ts';
import type { RoundId } from '../../ids.ts';

export const writeSchemas = [
  command('round.open', { cardId: id<CardId>() }),
  command('round.reveal', { roundId: id<RoundId>() }),
  /** Without names: to reveal fewer answers than the minimum, after everybody was told. */
  command('round.goOpenly', { roundId: id<RoundId>() }),
] as const;
