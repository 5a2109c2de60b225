/** What a session had of an earlier one, as it is recorded. */
import * as v from 'valibot';

import type { HarvestId } from '../../model/ids.ts';
import { outcomeKinds } from '../../model/session/followUp.ts';
import { id, line, text } from '../json/parts.ts';
import type { Fixed } from '../notesRecord.ts';

const action = v.object({
  id: id<HarvestId>(),
  text,
  who: line,
  /** A day as `yyyy-mm-dd`, free text, or empty. */
  when: line,
  /** What became of it, with a word about it; null while nobody said. */
  outcome: v.nullable(v.object({ kind: v.picklist(outcomeKinds), text })),
});

const followUp = v.object({
  /** Of the earlier session; its day as `yyyy-mm-dd`. */
  title: line,
  date: line,
  actions: v.array(action),
});

/** Left out when the session goes on with no other; older files have none. */
export const followUpFields = { followUp: v.optional(followUp) };

export interface FollowUpFields {
  readonly followUp?: Fixed<v.InferOutput<typeof followUp>> | undefined;
}
