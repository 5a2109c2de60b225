/** The commands about rounds. */
import * as v from 'valibot';

import { id } from '../../commandParts.ts';
import type { CardId } from '../../deck.ts';
import type { RoundId } from '../../ids.ts';

export const writeSchemas = [
  v.object({ type: v.literal('round.open'), cardId: id<CardId>() }),
  v.object({ type: v.literal('round.reveal'), roundId: id<RoundId>() }),
  /** Without names: to reveal fewer answers than the minimum, after everybody was told. */
  v.object({ type: v.literal('round.goOpenly'), roundId: id<RoundId>() }),
] as const;
