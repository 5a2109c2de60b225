// A deck as JSON, as Markdown, and as a table.
import * as v from 'valibot';
import type { Locale } from '../../messages/locale.ts';
import { deckFileSchema, type DeckFile, type FileCard, type FileText } from '../../model/deckFile.ts';
import { wordsOf } from '../../model/ownDeck.ts';
import type { NotesTable } from '../tables/notesTables.ts';
import type { ColumnKind } from './columns.ts';
import { UnreadableError } from './sheet.ts';

/** The deck as a file of its own, as those in decks/ are. */
export function deckToJson(deck: DeckFile): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

/** The deck in a value that was JSON. @throws UnreadableError where it is none. */
export function deckFromJson(value: unknown): DeckFile {
  const deck = v.safeParse(deckFileSchema, value);
  if (!deck.success) throw new UnreadableError('noDeck');
  const ids = deck.output.cards.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new UnreadableError('noDeck');
  return deck.output;
}

/** The word in front of a statement in Markdown. */
const statementMark: Readonly<Record<Locale, string>> = { nl: 'Stelling', en: 'Statement' };

/** The deck in one language, in the Markdown that `readMarkdown` reads. */
export function deckToMarkdown(deck: DeckFile, locale: Locale): string {
  const cards = deck.cards.map((card) =>
    [
      `## ${card.kind === 'statement' ? `${statementMark[locale]}: ` : ''}${escaped(wordsOf(card.text, locale))}`,
      card.prompts.map((prompt) => `- ${escaped(wordsOf(prompt, locale))}`).join('\n'),
      card.tip ? `> ${escaped(wordsOf(card.tip, locale))}` : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[`# ${escaped(wordsOf(deck.title, locale))}`, ...cards].join('\n\n')}\n`;
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]#<>]/gu, String.raw`\$&`);

/** The headings of a deck's table, in the language of whoever asks for it. */
export interface DeckHeadings extends Readonly<
  Record<ColumnKind | 'questionKind' | 'statementKind', string>
> {}

/** The deck as a table, with a second language where it has one. `guessReading` knows its headings. */
export function deckTable(deck: DeckFile, locale: Locale, headings: DeckHeadings): NotesTable {
  const other: Locale = locale === 'nl' ? 'en' : 'nl';
  const two = deck.cards.some(({ text }) => text.nl !== undefined && text.en !== undefined);
  // The second language holds only what is written in it: what falls back to the first would come back as translated.
  const wordsIn = (card: FileCard, words: (text: FileText | undefined) => string): string[] => [
    words(card.text),
    card.prompts
      .map(words)
      .filter((prompt) => prompt !== '')
      .join('\n'),
    words(card.tip),
  ];
  const columns: readonly ColumnKind[] = [
    'question',
    'prompts',
    'tip',
    ...(two ? (['question2', 'prompts2', 'tip2'] as const) : []),
    'kind',
  ];
  return {
    title: wordsOf(deck.title, locale),
    columns: columns.map((kind) => ({ label: headings[kind], width: kind === 'kind' ? 12 : 50 })),
    rows: deck.cards.map((card) => [
      ...wordsIn(card, (text) => wordsOf(text, locale)),
      ...(two ? wordsIn(card, (text) => text?.[other] ?? '') : []),
      card.kind === 'statement' ? headings.statementKind : headings.questionKind,
    ]),
  };
}
