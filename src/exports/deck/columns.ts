// What each column of somebody's table is for. A guess by its heading, which the preview shows and a person corrects.

/** What a column can hold; `prompts` may stand above several. Null is left out. */
export const columnKinds = ['question', 'prompts', 'tip', 'kind', 'question2', 'prompts2', 'tip2'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** How a sheet is read: what its columns hold, and whether its first row with text names them. */
export interface Reading {
  readonly columns: readonly (ColumnKind | null)[];
  readonly heading: boolean;
}

/** The same words with the name of a language behind them. */
function inOther(...words: readonly string[]): readonly string[] {
  const languages = ['engels', 'english', 'en', 'nederlands', 'dutch', 'nl'];
  return words.flatMap((word) => languages.map((language) => `${word} ${language}`));
}

/** Headings that people write, in Dutch and English, without accents, signs and numbers. */
const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  question: [
    'vraag',
    'kaart',
    'stelling',
    'vraag of stelling',
    'tekst',
    'question',
    'card',
    'statement',
    'text',
    'front',
  ],
  prompts: [
    'hulpvraag',
    'hulpvragen',
    'vervolgvraag',
    'doorvraag',
    'toelichting',
    'prompt',
    'prompts',
    'follow up',
  ],
  tip: ['tip', 'tip voor de begeleider', 'notitie', 'facilitator tip', 'note', 'notes'],
  kind: ['soort', 'type', 'kind'],
  question2: ['engels', 'english', ...inOther('vraag', 'question')],
  prompts2: inOther('hulpvraag', 'hulpvragen', 'prompt', 'prompts'),
  tip2: inOther('tip'),
};

function kindOf(heading: string): ColumnKind | null {
  const plain = heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
  return columnKinds.find((kind) => headings[kind].includes(plain)) ?? null;
}

/** Whether a row reads as the heading of a table: it names the question. */
export function namesColumns(row: readonly string[]): boolean {
  return row.some((cell) => kindOf(cell) === 'question');
}

/**
 * How these rows are probably meant. Without a heading the first column is the question, and the others are prompts.
 * A second column with the same heading is left out, but for prompts.
 */
export function guessReading(rows: readonly (readonly string[])[]): Reading {
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const width = Math.max(...rows.map(({ length }) => length), 0);
  if (!namesColumns(first)) {
    return {
      heading: false,
      columns: Array.from({ length: width }, (_, at) => (at === 0 ? 'question' : 'prompts')),
    };
  }
  const seen = new Set<ColumnKind>();
  const columns = Array.from({ length: width }, (_, at) => {
    const kind = kindOf(first[at] ?? '');
    if (kind === null || (seen.has(kind) && kind !== 'prompts' && kind !== 'prompts2')) return null;
    seen.add(kind);
    return kind;
  });
  return { heading: true, columns };
}
