/** The parts of the schema of a record. */
import * as v from 'valibot';

import { themes, type CardId } from '../../model/deck.ts';
import { isId, type AnswerId, type ClusterId, type NoteId } from '../../model/ids.ts';
import { sources } from '../../model/source.ts';
import { plainLine, plainText } from '../plainText.ts';

export const text = v.pipe(v.string(), v.transform(plainText));
export const line = v.pipe(v.string(), v.transform(plainLine));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
export const localized = v.object({ nl: line, en: line });

/** An id of the product. */
export function id<Id extends string>() {
  return v.pipe(
    v.string(),
    v.check((value) => isId(value)),
    v.transform((value) => value as Id),
  );
}

export const card = v.object({
  cardId: id<CardId>(),
  theme: v.picklist(themes),
  deck: localized,
  number: count,
  question: localized,
});

export const answer = v.object({
  id: id<AnswerId>(),
  text,
  source: v.nullable(v.picklist(sources)),
  /** The name at the time of reveal; null in a session without names. */
  author: v.nullable(line),
  insight: v.boolean(),
  corrected: v.boolean(),
  /** How many dots it got in the last vote that was about it; null when there was none. */
  dots: v.nullable(count),
  /** The cluster it is in. */
  cluster: v.nullable(id<ClusterId>()),
});

export const note = v.object({
  id: id<NoteId>(),
  text,
  insight: v.boolean(),
  cluster: v.nullable(id<ClusterId>()),
});

export const cardItem = v.object({ kind: v.literal('card'), card });
export const answerItem = v.object({ kind: v.literal('answer'), card, answer });
export const noteItem = v.object({ kind: v.literal('note'), note });
export const item = v.variant('kind', [cardItem, answerItem, noteItem]);
