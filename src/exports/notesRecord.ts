/**
 * What the notes of a session say, in no format and no language yet. json/recordSchema.ts describes each field. Texts are
 * plain: each format escapes them.
 */
import type { TemplateChoice } from '../model/board/templates/ownTemplate.ts';
import type { Schemas } from './json/recordSchema.ts';

/** A value as a file has it, of which nobody may change a part. */
export type Fixed<Value> = Value extends string | number | boolean | null | undefined | TemplateChoice
  ? Value
  : { readonly [Key in keyof Value]: Fixed<Value[Key]> };

/** A card as the notes name it: "Kennisbronnen 3" and its question. */
export type CardLabel = Fixed<Schemas['card']>;
export type RecordedAnswer = Fixed<Schemas['answer']>;
/** A card whose answers were revealed. */
export type DiscussedCard = Fixed<Schemas['discussed']>;
/** A loose note: a text that answers no card. Nobody's name is with it. */
export type RecordedNote = Fixed<Schemas['note']>;
/** A card, answer or loose note that the notes point at. */
export type RecordedItem = Fixed<Schemas['item']>;
/** Items that are together on the board. */
export type RecordedCluster = Fixed<Schemas['cluster']>;
/** A zone of the board that somebody put something in. */
export type RecordedZone = Fixed<Schemas['zone']>;
/** Where something is on the board. Its words are elsewhere in the record. */
export type RecordedPlace = Fixed<Schemas['place']>;
/** How the board is arranged: what a picture of it is drawn from. */
export type RecordedPicture = Fixed<Schemas['picture']>;
/** An agreement or an action. */
export type RecordedHarvest = Fixed<Schemas['harvest']>;

export type NotesRecord = Fixed<Schemas['record']>;
