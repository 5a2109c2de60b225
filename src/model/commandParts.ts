/** What the schemas of commands are made of. */
import * as v from 'valibot';

import { isId, type MemberId } from './ids.ts';
import { limits } from './limits.ts';

export const id = <T extends string>() => v.custom<T>(isId);
/** A text. Its length and emptiness are decided with a reason of their own; here only what could never be meant. */
export const text = v.pipe(v.string(), v.maxLength(100_000));
export const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
export const minutes = count(limits.stepMinutes);
/** A length of time, in ms. */
export const span = v.pipe(v.number(), v.integer(), v.minValue(1_000), v.maxValue(limits.timerMs));
/** Left out: the viewer. Otherwise somebody whom the viewer acts for. */
export const onBehalfOf = v.optional(id<MemberId>());

/** What is left out stays as it was. */
export const rulesSchema = v.object({
  moveItems: v.optional(v.boolean()),
  addNotes: v.optional(v.boolean()),
  editHarvest: v.optional(v.boolean()),
  guests: v.optional(v.boolean()),
  admission: v.optional(v.picklist(['open', 'ask'])),
});

/** The schema of a command of this type, with these fields. */
export const command = <const T extends string, const Fields extends v.ObjectEntries>(
  type: T,
  fields: Fields,
) => v.object({ type: v.literal(type), ...fields });
