// Makes a deck of its file. A text that is written in one language only says the same in the other.

import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

import type { CardId, DeckId, LibraryCard, LibraryDeck, Localized } from '../src/model/deck.ts';
import type { DeckFile, FileText } from '../src/model/deckFile.ts';

/** The hash under which an English text was checked: the first eight digits of the SHA-256 of the Dutch. */
export const hashOf = (dutch: string): string =>
  Array.from(digest(encodeUtf8(dutch)).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the English must be read again, because the Dutch is another text than it was checked against. */
export const isStale = ({ nl, en, checked }: FileText): boolean =>
  nl !== undefined && en !== undefined && hashOf(nl) !== checked;

const bothOf = ({ nl, en }: FileText): Localized => ({ nl: nl ?? en ?? '', en: en ?? nl ?? '' });
const nothing: Localized = { nl: '', en: '' };

/** The texts of a card or a deck, without those of its cards. */
export const textsIn = (part: object): FileText[] =>
  Object.entries(part).flatMap(([name, value]) => {
    if (name === 'cards' || typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value))
      return value.flatMap((one) => (typeof one === 'object' ? textsIn({ one }) : []));
    return 'nl' in value || 'en' in value ? [value as FileText] : textsIn(value as object);
  });

const staleMark = (part: object) => (textsIn(part).some(isStale) ? { unchecked: true as const } : {});

/** The deck that a file describes. The file must have passed `deckFileSchema`. */
export function readDeck(file: DeckFile): LibraryDeck {
  const deckId = file.id as DeckId;
  const cards = file.cards.map((card, index): LibraryCard => {
    const prompts = card.prompts.map(bothOf);
    return {
      id: card.id as CardId,
      deckId,
      number: index + 1,
      ...(card.kind === 'statement' && { kind: card.kind }),
      question: bothOf(card.text),
      prompts: { nl: prompts.map(({ nl }) => nl), en: prompts.map(({ en }) => en) },
      tip: card.tip === undefined ? nothing : bothOf(card.tip),
      ...staleMark(card),
      ...(card.group && { group: bothOf(card.group) }),
      ...(card.example && { example: bothOf(card.example) }),
      ...(card.saidBy && { saidBy: bothOf(card.saidBy) }),
      about: card.about ?? [],
    };
  });
  return {
    id: deckId,
    theme: file.theme,
    title: bothOf(file.title),
    shortTitle: bothOf(file.shortTitle),
    description: bothOf(file.description),
    audience: file.audience === undefined ? nothing : bothOf(file.audience),
    minutes: file.minutes ?? { from: 45, to: 60 },
    basedOn: {
      title: file.source === undefined ? nothing : bothOf(file.source.title),
      maker: file.source?.maker === undefined ? nothing : bothOf(file.source.maker),
    },
    ...staleMark(file),
    cards,
  };
}

/** Finds a card by its id in some decks, with its deck. */
export const findCardIn =
  (decks: readonly LibraryDeck[]) =>
  (cardId: string): { readonly card: LibraryCard; readonly deck: LibraryDeck } | undefined => {
    for (const deck of decks) {
      const card = deck.cards.find(({ id }) => id === cardId);
      if (card) return { card, deck };
    }
    return undefined;
  };
