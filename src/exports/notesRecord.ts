/**
 * What the notes of a session say, in no format and no language yet. json/recordSchema.ts describes each field. Texts are
 * plain: each format escapes them.
 */
import type { InferOutput } from 'valibot';

import { harvestKinds, type HarvestKind } from '../model/board/board.ts';
import type { OwnTemplate } from '../model/board/templates/ownTemplate.ts';
import type { partSchemas, recordSchema } from './json/recordSchema.ts';

/** A value as a file has it, of which nobody may change a part. */
export type Fixed<Value> = Value extends string | number | boolean | null | undefined | OwnTemplate
  ? Value
  : { readonly [Key in keyof Value]: Fixed<Value[Key]> };

type Part<Name extends keyof typeof partSchemas> = Fixed<InferOutput<(typeof partSchemas)[Name]>>;

/** A card as the notes name it: "Kennisbronnen 3" and its question. */
export type CardLabel = Part<'card'>;
export type RecordedAnswer = Part<'answer'>;
/** A card whose answers were revealed. */
export type DiscussedCard = Part<'discussed'>;
/** A loose note: a text that answers no card. Nobody's name is with it. */
export type RecordedNote = Part<'note'>;
/** A card, answer or loose note that the notes point at. */
export type RecordedItem = Part<'item'>;
/** Items that are together on the board. */
export type RecordedCluster = Part<'cluster'>;
/** A zone of the board that somebody put something in. */
export type RecordedZone = Part<'zone'>;
/** Where something is on the board. Its words are elsewhere in the record. */
export type RecordedPlace = Part<'place'>;
/** How the board is arranged: what a picture of it is drawn from. */
export type RecordedPicture = Part<'picture'>;
/** An agreement, an action, or another kind of harvest. */
export type RecordedHarvest = Part<'harvest'>;

export type NotesRecord = Fixed<InferOutput<typeof recordSchema>>;

/** The field of the record for each kind of harvest. */
export const recordFieldOf = {
  agreement: 'agreements',
  action: 'actions',
  disagreement: 'disagreements',
  next: 'next',
} as const satisfies Readonly<Record<HarvestKind, keyof NotesRecord>>;
export type HarvestFields = Pick<NotesRecord, (typeof recordFieldOf)[HarvestKind]>;

/** The fields of all kinds of harvest, each with what `items` gives for its kind. */
export function harvestByField(items: (kind: HarvestKind) => readonly RecordedHarvest[]): HarvestFields {
  const fields = harvestKinds.map((kind) => [recordFieldOf[kind], items(kind)]);
  return Object.fromEntries(fields);
}

/** The harvest of every kind. */
export function allHarvest(record: HarvestFields): readonly RecordedHarvest[] {
  return harvestKinds.flatMap((kind) => record[recordFieldOf[kind]]);
}
