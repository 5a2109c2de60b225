// What somebody does to a deck of their own while they write it. A deck is never changed in place, so that each version can
// be had back.
import * as v from 'valibot';
import type { Locale } from './deck.ts';
import { deckFileSchema, draftDeckSchema, type DeckFile, type FileCard, type FileText } from './deckFile.ts';
import type { Random } from './ids.ts';

/** The id of a new deck of somebody's own, and of a new card in it. */
export const newDeckId = (random: Random): string => `eigen-${random.text(10)}`;
export const newCardId = (deckId: string, random: Random): string => `${deckId}-${random.text(6)}`;

/** The deck in something that was stored; null where it is none. */
export function parseDraftDeck(value: unknown): DeckFile | null {
  const deck = v.safeParse(draftDeckSchema, value);
  return deck.success ? deck.output : null;
}

/** A deck with one empty card, in this language. */
export function emptyDeck(language: Locale, random: Random): DeckFile {
  const id = newDeckId(random);
  const nothing: FileText = { [language]: '' };
  return {
    id,
    theme: 'kennisbronnen',
    title: nothing,
    shortTitle: nothing,
    description: nothing,
    cards: [emptyCard(id, language, random)],
  };
}

/** A card without words. */
export function emptyCard(deckId: string, language: Locale, random: Random): FileCard {
  return { id: newCardId(deckId, random), kind: 'question', text: { [language]: '' }, prompts: [] };
}

/** A deck of one's own with the cards of this one: everything in it has a new id. */
export function duplicateDeck(deck: DeckFile, random: Random): DeckFile {
  const id = newDeckId(random);
  const { $schema: _, ...rest } = deck;
  return { ...rest, id, cards: deck.cards.map((card) => ({ ...card, id: newCardId(id, random) })) };
}

/** The text in this language, or in the other one where this is missing. */
export function wordsOf(text: FileText | undefined, locale: Locale): string {
  return text?.[locale] ?? text?.nl ?? text?.en ?? '';
}

/** The text with these words in one language; the other stays. English that follows the Dutch is no longer checked. */
export function withWords(text: FileText | undefined, language: Locale, words: string): FileText {
  const { checked: _, ...both } = text ?? {};
  return { ...both, [language]: words };
}

/** The deck with the card at one place moved to another. */
export function moveCard(deck: DeckFile, from: number, to: number): DeckFile {
  const cards = [...deck.cards];
  cards.splice(to, 0, ...cards.splice(from, 1));
  return { ...deck, cards };
}

/**
 * The deck as others may have it: without empty cards, prompts and translations. Null while it has no title or no card, or
 * while a text is too long.
 */
export function finishedDeck(draft: DeckFile): DeckFile | null {
  const title = filled(draft.title);
  if (title === undefined) return null;
  const cards = draft.cards.flatMap((card): FileCard[] => {
    const { tip: draftTip, example: draftExample, ...rest } = card;
    const text = filled(card.text);
    const tip = filled(draftTip);
    const example = filled(draftExample);
    const prompts = card.prompts.flatMap((prompt) => filled(prompt) ?? []);
    return text === undefined
      ? []
      : [{ ...rest, text, prompts, ...(tip && { tip }), ...(example && { example }) }];
  });
  const deck = v.safeParse(deckFileSchema, {
    ...draft,
    title,
    shortTitle: filled(draft.shortTitle) ?? title,
    description: filled(draft.description) ?? title,
    cards,
  });
  return deck.success ? deck.output : null;
}

/** The text without languages in which nothing is said; undefined where that is both. */
function filled(text: FileText | undefined): FileText | undefined {
  const nl = text?.nl?.trim();
  const en = text?.en?.trim();
  if (!nl && !en) return undefined;
  return {
    ...(nl && { nl }),
    ...(en && { en }),
    ...(nl && en && text?.checked && { checked: text.checked }),
  };
}
