import * as v from 'valibot';

import { command, id, text } from '../../commandParts.ts';
import type { RunId } from '../../ids.ts';
import { checkinKinds } from './checkin.ts';

export const checkinSchemas = [
  command('checkin.open', {
    question: v.optional(text),
    kind: v.picklist(checkinKinds),
    inNotes: v.optional(v.boolean()),
  }),
  command('checkin.show', { runId: id<RunId>() }),
  /** Without names: to show what fewer people gave than the minimum, after everybody was told. */
  command('checkin.goOpenly', { runId: id<RunId>() }),
  command('checkin.cancel', { runId: id<RunId>() }),
  command('checkin.keepInNotes', { runId: id<RunId>(), inNotes: v.boolean() }),
] as const;
