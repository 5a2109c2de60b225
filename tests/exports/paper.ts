/** The sheets of a report on paper, as poppler reads them, and what is not good about them. */
import { execFileSync } from 'node:child_process';

import { findPdfReaders } from '../../scripts/launch/office.js';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { createNotesTranslator } from '../../src/messages/notesTranslator.ts';
import { squeezed } from './outlineWords.ts';

export interface Sheet {
  /** Its words without their spaces and hyphens, in reading order. */
  readonly words: string;
  /** Where the lowest of them is, as a share of the height. The number of the page does not count. */
  readonly filled: number;
}

const readers = findPdfReaders();

/** What a program of poppler says; what it thinks of the file is for nobody. */
export function poppler(
  program: keyof NonNullable<typeof readers>,
  path: string,
  options: readonly string[] = [],
): string {
  const target = program === 'text' ? ['-'] : [];
  return execFileSync(readers?.[program] ?? '', [...options, path, ...target], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 100_000_000,
  });
}

/** Tags and their words, one a line, without how they look. */
export const structureOf = (path: string) =>
  poppler('info', path, ['-struct-text'])
    .split('\n')
    .filter((line) => !/^ *(?:\/|\[|<\/)/u.test(line))
    .map((line) => line.replace(/ ?(?:<\w+>)?(?: \((?:block|inline)\))?:?$/u, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');

/** A line about a font that is ours and in the file. */
export const ourFonts =
  /^[A-Z]{6}\+(?:AtkinsonHyperlegibleNext|SourceSerif4|NotoSansHebrew|NotoSansArabic|NotoEmoji|NotoSansSymbols2)-\w+ .* yes yes yes /u;

/** What poppler says of each font. */
export const fontsIn = (path: string) => poppler('fonts', path).trim().split('\n').slice(2);

/** Text without white space and hyphens: where lines break, and words in two, is up to the format. */
export const bare = (text: string) => squeezed(text).replaceAll(/[-\u00ad\u2010]/gu, '');

/** The sheets of a PDF. */
export function sheetsIn(path: string): Sheet[] {
  const sheets = poppler('text', path, ['-raw']).split('\f').slice(0, -1);
  const boxes = poppler('text', path, ['-bbox']).split('<page ').slice(1);
  return sheets.map((words, index) => {
    const height = Number(/height="([\d.]+)"/u.exec(boxes[index] ?? '')?.[1]);
    const bottoms = [...(boxes[index] ?? '').matchAll(/yMax="([\d.]+)"/gu)].map(
      ([, y]) => Number(y) / height,
    );
    return { words: bare(words), filled: Math.max(...bottoms.filter((bottom) => bottom < 0.94)) };
  });
}

/** On which sheet a text begins, from 0; -1 for none. */
export const sheetOf = (sheets: readonly Sheet[], text: string) =>
  sheets.findIndex(({ words }) => words.includes(bare(text)));

/** What is not good: the first sheet lacks what was agreed, something is torn, or a sheet is half empty. */
export function faultsOnPaper(
  sheets: readonly Sheet[],
  { actions, agreements, discussed, votes }: NotesRecord,
): string[] {
  const t = createNotesTranslator('nl');
  const agreed = [...agreements, ...actions].map(({ text }) => ({
    fault: `not on the first sheet: ${text}`,
    good: sheetOf(sheets, text) === 0,
  }));
  const cards = discussed.map(({ card, answers }) => {
    // The first sheet names every question, so the place is sought together with how many answers it has.
    const heading = `${answers.length} ${t(($) => $.notes.count.answers, { count: answers.length })} ${card.question.nl}`;
    const at = sheetOf(sheets, heading);
    const good = at > 0 && sheetOf(sheets, answers[0]?.text.slice(0, 60) ?? '') === at;
    return { fault: `torn from its first answer: ${card.question.nl}`, good };
  });
  const rows = votes.flatMap(({ question, results }) => {
    const titles = results.map(({ item }) => (item.kind === 'cluster' ? item.title : ''));
    return [
      ...titles.map((title) => ({ fault: `a row that is torn: ${title}`, good: sheetOf(sheets, title) > 0 })),
      {
        fault: `torn from its first row: ${question}`,
        good: sheetOf(sheets, titles[0] ?? '') === sheetOf(sheets, question),
      },
    ];
  });
  const full = sheets.slice(0, -1).map(({ filled }, index) => ({
    fault: `sheet ${index + 1} is half empty: ${filled}`,
    good: filled > 0.5,
  }));
  return [...agreed, ...cards, ...rows, ...full].filter(({ good }) => !good).map(({ fault }) => fault);
}
