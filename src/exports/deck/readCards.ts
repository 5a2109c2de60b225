// From rows, or from Markdown, to cards: with a fault for every row that is not a card, and nothing left out unseen.
import type { Reading } from './columns.ts';

/** The words of one card in one language. */
export interface CardWords {
  readonly question: string;
  readonly prompts: readonly string[];
  readonly tip: string;
}

export interface ReadCard {
  /** Where it stands, counted from one: a row of a table, a line of a text. */
  readonly row: number;
  readonly kind: 'question' | 'statement';
  readonly words: CardWords;
  /** The same in the second language; null where there is none. */
  readonly second: CardWords | null;
}

/** What is wrong with a row; the words for it are in the catalogue. */
export type RowFaultKind =
  | 'noQuestion'
  | 'questionTooLong'
  | 'promptTooLong'
  | 'tooManyPrompts'
  | 'tipTooLong'
  | 'unknownKind'
  | 'twice'
  | 'tooManyCards';

export interface RowFault {
  readonly row: number;
  readonly fault: RowFaultKind;
  /** The text that it is about, for people to find it. */
  readonly text: string;
}

export interface ReadCards {
  readonly cards: readonly ReadCard[];
  readonly faults: readonly RowFault[];
}

/** How large a card and a deck may be. */
export interface CardLimits {
  readonly cards: number;
  readonly question: number;
  readonly prompts: number;
  readonly prompt: number;
  readonly tip: number;
}

/** The cards in these rows, read in this way. Never throws. */
export function readRows(
  rows: readonly (readonly string[])[],
  reading: Reading,
  limits: CardLimits,
): ReadCards {
  const filled = rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const found = (reading.heading ? filled.slice(1) : filled).map(({ cells, row }) => {
    const cellsOf = (kind: Reading['columns'][number]) =>
      cells.filter((_, at) => reading.columns[at] === kind);
    const second = wordsIn(cellsOf('question2'), cellsOf('prompts2'), cellsOf('tip2'));
    return {
      row,
      kind: cellsOf('kind').join(' '),
      words: wordsIn(cellsOf('question'), cellsOf('prompts'), cellsOf('tip')),
      second: second.question === '' ? null : second,
    };
  });
  return checked(found, limits);
}

function wordsIn(question: readonly string[], prompts: readonly string[], tip: readonly string[]): CardWords {
  return {
    question: plain(question.join(' ')),
    // Several prompts may share a cell, each on a line of its own, often with a sign before it.
    prompts: prompts
      .flatMap((cell) => cell.split(/\r?\n/u))
      .map((line) => plain(line.replace(/^\s*[-*•–]\s+/u, '')))
      .filter((line) => line !== ''),
    tip: plain(tip.join(' ')),
  };
}

/** A text on one line, without characters that nobody sees but a screen obeys. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim()
    .normalize('NFC');
}

const statementWords = ['stelling', 'statement', 's'];
const questionWords = ['', 'vraag', 'question', 'v', 'q'];

interface FoundCard extends Pick<ReadCard, 'row' | 'words' | 'second'> {
  readonly kind: string;
}

/** Keeps what is a card, and says of every other row why it is none. */
export function checked(found: readonly FoundCard[], limits: CardLimits): ReadCards {
  const cards: ReadCard[] = [];
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  for (const { row, kind, words, second } of found) {
    const word = kind.trim().toLowerCase();
    const fault = faultIn(words, limits) ?? (second && faultIn(second, limits));
    const same = words.question.toLowerCase();
    if (fault) faults.push({ row, ...fault });
    else if (![...statementWords, ...questionWords].includes(word))
      faults.push({ row, fault: 'unknownKind', text: kind.trim() });
    else if (seen.has(same)) faults.push({ row, fault: 'twice', text: words.question });
    else if (cards.length === limits.cards) faults.push({ row, fault: 'tooManyCards', text: words.question });
    else {
      seen.add(same);
      cards.push({ row, kind: statementWords.includes(word) ? 'statement' : 'question', words, second });
    }
  }
  return { cards, faults };
}

function faultIn(words: CardWords, limits: CardLimits): Omit<RowFault, 'row'> | null {
  const { question, prompts, tip } = words;
  if (question === '') return { fault: 'noQuestion', text: prompts[0] ?? tip };
  if (question.length > limits.question) return { fault: 'questionTooLong', text: question };
  if (prompts.length > limits.prompts) return { fault: 'tooManyPrompts', text: question };
  const long = prompts.find(({ length }) => length > limits.prompt);
  if (long !== undefined) return { fault: 'promptTooLong', text: long };
  return tip.length > limits.tip ? { fault: 'tipTooLong', text: tip } : null;
}
