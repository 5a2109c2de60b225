/** Makes a deck of its file. A text that is written in one language only says the same in the other. */
import type { Card, CardId, Deck, DeckId, LibraryCard, LibraryDeck, Localized } from './deck.ts';
import type { DeckFile, FileText } from './deckFile.ts';
import { publications } from './publications.ts';
import { asHeading, harmlessHeading } from './session/names.ts';
import type { DeckLabel } from './session/stage.ts';

// An own deck may come from anywhere: nothing in it may turn or hide what stands around it.
const lineOf = (text: string) => harmlessHeading(asHeading(text));
const bothOf = ({ nl, en }: FileText): Localized => ({
  nl: lineOf(nl ?? en ?? ''),
  en: lineOf(en ?? nl ?? ''),
});
const orNothing = (text: FileText | undefined): Localized =>
  text === undefined ? { nl: '', en: '' } : bothOf(text);

/** The texts of a card or a deck, without those of its cards. */
export const textsIn = (part: object): FileText[] =>
  Object.entries(part).flatMap(([name, value]: [string, unknown]): FileText[] => {
    if (name === 'cards' || typeof value !== 'object' || value === null) return [];
    return 'nl' in value || 'en' in value ? [value as FileText] : textsIn(value);
  });

/**
 * The deck that a file describes. The file must have passed `deckFileSchema`. `isStale` says of a text whether its English
 * must be read again; somebody's own deck has nobody to say so.
 */
export function readDeck(file: DeckFile, isStale: (text: FileText) => boolean = () => false): LibraryDeck {
  const deckId = file.id as DeckId;
  const mark = (part: object) => (textsIn(part).some(isStale) ? { unchecked: true as const } : {});
  const basedOn = file.source && { title: bothOf(file.source.title), maker: orNothing(file.source.maker) };
  const cards = file.cards.map((card, index): LibraryCard => {
    const prompts = card.prompts.map(bothOf);
    const exampleFrom = card.example && (card.exampleFrom ? publications[card.exampleFrom] : basedOn);
    return {
      id: card.id as CardId,
      deckId,
      number: index + 1,
      ...(card.kind === 'statement' && { kind: card.kind }),
      question: bothOf(card.text),
      prompts: { nl: prompts.map(({ nl }) => nl), en: prompts.map(({ en }) => en) },
      tip: orNothing(card.tip),
      ...(card.leadsTo && { leadsTo: card.leadsTo as CardId }),
      ...(card.example && { example: bothOf(card.example) }),
      ...(exampleFrom && { exampleFrom }),
      ...mark(card),
      ...(card.group && { group: bothOf(card.group) }),
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
    audience: orNothing(file.audience),
    ...(file.minutes && { minutes: file.minutes }),
    ...(basedOn && { basedOn }),
    ...mark(file),
    cards,
  };
}

/** The copy of a card that a session keeps: what only the library shows is left out. */
export function sessionCard(card: Card): Card {
  const { id, deckId, number, kind, question, prompts, tip, leadsTo, example, exampleFrom, unchecked } = card;
  return {
    id,
    deckId,
    number,
    ...(kind && { kind }),
    question,
    prompts,
    tip,
    ...(leadsTo && { leadsTo }),
    ...(example && { example }),
    ...(exampleFrom && { exampleFrom }),
    ...(unchecked && { unchecked }),
  };
}

/** What a session keeps of a deck, beside its cards. */
export const sessionDeck = ({ id, theme, title, shortTitle, basedOn }: Deck): DeckLabel => ({
  id,
  theme,
  title,
  shortTitle,
  ...(basedOn && { basedOn }),
});
