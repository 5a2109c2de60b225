/** The commands about check-ins. */
import * as v from 'valibot';

import { id, text } from '../../commandParts.ts';
import type { RunId } from '../../ids.ts';
import { checkinKinds } from './checkin.ts';

export const checkinSchemas = [
  v.object({
    type: v.literal('checkin.open'),
    question: v.optional(text),
    kind: v.picklist(checkinKinds),
    inNotes: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('checkin.show'), runId: id<RunId>() }),
  /** Without names: to show what fewer people gave than the minimum, after everybody was told. */
  v.object({ type: v.literal('checkin.goOpenly'), runId: id<RunId>() }),
  v.object({ type: v.literal('checkin.cancel'), runId: id<RunId>() }),
  v.object({ type: v.literal('checkin.keepInNotes'), runId: id<RunId>(), inNotes: v.boolean() }),
] as const;
