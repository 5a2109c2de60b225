/**
 * A deck as it is written in a file: one in decks/, or one of somebody's own. `decks/deck.schema.json` is drawn from this
 * schema, so that an editor knows the fields too.
 */
import * as v from 'valibot';

import { cardKinds, themes } from './deck.ts';
import { isId } from './ids.ts';
import { limits } from './limits.ts';
import { publications, type PublicationKey } from './publications.ts';
import { showsNothing } from './session/names.ts';
import { sources } from './source.ts';

/** The first eight digits of the SHA-256 of a Dutch text. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

const cardId = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((value) => isId(value)),
);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480));

/** How strict a deck is read: one that is finished, or one that somebody is still writing. */
interface Strictness {
  /** How few characters a text may have, and how few cards a deck. */
  readonly least: 0 | 1;
  /** How much longer than allowed a text may still be. */
  readonly slack: number;
}

const schemasFor = ({ least, slack }: Strictness) => {
  /**
   * A text in one language or in both. `checked` is the hash of the Dutch that the English was checked against: when that
   * is another text now, somebody must read the English again.
   */
  const textUpTo = (length: number) => {
    const words = v.optional(
      v.pipe(
        v.string(),
        v.minLength(least),
        v.maxLength(length * slack),
        v.check((text) => least === 0 || !showsNothing(text)),
      ),
    );
    return v.pipe(
      v.strictObject({ nl: words, en: words, checked: v.optional(hash) }),
      v.check(({ nl, en }) => (nl ?? en) !== undefined),
    );
  };

  const card = v.strictObject({
    /** Stays what it is, also when the order or the text changes. */
    id: cardId,
    kind: v.picklist(cardKinds),
    /** What is large on the card. */
    text: textUpTo(limits.cardTextLength),
    /** Smaller, below it. */
    prompts: v.pipe(v.array(textUpTo(limits.cardTextLength)), v.maxLength(limits.prompts * slack)),
    /** For the facilitator; not on the card. */
    tip: v.optional(textUpTo(limits.tipLength)),
    /** The heading of the group of cards that begins with this one. */
    group: v.optional(textUpTo(limits.deckTitleLength)),
    /** The card that one can go on with. */
    leadsTo: v.optional(cardId),
    /** A fact from the source to go with the card. */
    example: v.optional(textUpTo(limits.tipLength)),
    /** Where the example was found, when that is not the source of the deck. */
    exampleFrom: v.optional(v.picklist(Object.keys(publications) as PublicationKey[])),
    /** Whom the source names with this card. */
    saidBy: v.optional(textUpTo(limits.deckTitleLength)),
    /** The knowledge sources that the card is about. */
    about: v.optional(v.pipe(v.array(v.picklist(sources)), v.maxLength(sources.length))),
  });

  return v.strictObject({
    $schema: v.optional(v.pipe(v.string(), v.maxLength(200))),
    id: v.pipe(
      v.string(),
      v.maxLength(40),
      v.check((value) => isId(`${value}-1`)),
    ),
    /** Gives its colour and its sign. */
    theme: v.picklist(themes),
    title: textUpTo(limits.deckTitleLength),
    /** As it stands on every card, before the number. */
    shortTitle: textUpTo(limits.deckTitleLength),
    description: textUpTo(limits.tipLength),
    audience: v.optional(textUpTo(limits.tipLength)),
    minutes: v.optional(v.strictObject({ from: minutes, to: minutes })),
    /** What it is based on. */
    source: v.optional(
      v.strictObject({ title: textUpTo(limits.tipLength), maker: v.optional(textUpTo(limits.tipLength)) }),
    ),
    cards: v.pipe(v.array(card), v.minLength(least), v.maxLength(limits.cards * slack)),
  });
};

export const deckFileSchema = schemasFor({ least: 1, slack: 1 });
export type DeckFile = v.InferOutput<typeof deckFileSchema>;
export type FileCard = DeckFile['cards'][number];
export type FileText = DeckFile['title'];

/** A deck that somebody is still writing: a text may be empty or too long, and nothing of it is lost. */
export const draftDeckSchema = schemasFor({ least: 0, slack: 10 });
