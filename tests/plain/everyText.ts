// Every text that the product shows, in both languages. What is written in another place than these is found by
// everyText.test.ts.
import { globSync, readFileSync } from 'node:fs';

import { library } from '../../decks/library.ts';
import { voicesOf } from '../../src/content/example/voices.ts';
import { locales } from '../../src/messages/locale.ts';
import { en, nl } from '../../src/messages/translate.ts';
import { activities } from '../../src/model/activities/registry.ts';
import { examples } from '../../src/model/board/templates/examples.ts';
import type { Written } from '../../src/model/board/templates/drawn.ts';
import { readyTemplates } from '../../src/model/board/templates/readyTemplates.ts';
import { bottlenecks } from '../../src/model/board/templates/bottlenecks.ts';
import { cardsOfItem, cardsOfScale } from '../../src/model/survey/cardsFor.ts';
import { fullKennisscan } from '../../src/model/survey/kennisscan.ts';
import type { PlainText } from './text.ts';

type Both = Readonly<Record<'nl' | 'en', string>>;
type Placed = readonly [place: string, text: Both];

/**
 * The areas of the catalogue that people read at the table, or that a facilitator reads aloud there: those of the activities,
 * which have their names, and these.
 */
const atTheTable = new Set<string>([
  ...activities.map(({ name }) => name),
  'table',
  'time',
  'together',
  'round',
  'trust',
  'lobby',
  'join',
  'ready',
  'revealed',
  'now',
  'scales',
  'words',
  'stepWords',
  'screen',
  'harvest',
]);

const isBoth = (value: object): value is Both =>
  'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string';

/** What a thing is called in its list: its id or key, or else its number. */
const nameOf = (item: unknown, at: number): string => {
  const named = item as { readonly id?: string; readonly key?: string } | null;
  return named?.id ?? named?.key ?? String(at + 1);
};

/** Every text in both languages inside some data. What it is based on has the title that its makers gave it. */
function textsInside(value: unknown, place: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBoth(value)) return [[place, value]];
  const entries = Array.isArray(value)
    ? value.map((item: unknown, at) => [nameOf(item, at), item] as const)
    : Object.entries(value).filter(([key]) => !['source', 'basedOn', 'exampleFrom', 'forms'].includes(key));
  return entries.flatMap(([key, item]) => textsInside(item, `${place} ${key}`));
}

/** Names to choose from are written in one line, and are no sentence. */
const asLines = (place: string, dutch: string, english: string): Both =>
  place === 'join.name.aliases'
    ? { nl: dutch.replaceAll(', ', '\n'), en: english.replaceAll(', ', '\n') }
    : { nl: dutch, en: english };

/**
 * Names that others gave, which a reader or a program must recognise: of the requirements of WCAG and EN 301 549, of the parts
 * of a Dutch accessibility statement, and of the columns of a task planner. They are not ours to make plainer.
 */
const namedByOthers =
  /^(?:accessibility\.(?:names\.|statement\.(?:status|feedback|enforcement)Title$)|notes\.table\.tasks\.(?:title|bucket|assigned|start|due|notes)$)/u;

/** The texts of the catalogue, under the names that the code has for them. */
function messagesIn(texts: object, others: object, path: string): readonly Placed[] {
  return Object.entries(texts).flatMap(([key, dutch]: [string, unknown]) => {
    const english: unknown = Reflect.get(others, key);
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof dutch === 'string' && typeof english === 'string')
      return [[place, asLines(place, dutch, english)]];
    return messagesIn(dutch as object, english as object, place);
  });
}

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const decks = (): readonly Placed[] =>
  globSync('decks/*.json')
    .filter((file) => !file.endsWith('schema.json'))
    .flatMap((file) => {
      const { id, cards, ...deck } = jsonOf(file) as { readonly id: string; readonly cards: unknown };
      return [...textsInside(deck, `decks ${id}`), ...textsInside(cards, 'decks')];
    });

const terms = (): readonly Placed[] =>
  textsInside((jsonOf('decks/glossary/glossary.json') as { readonly terms: unknown }).terms, 'glossary');

const voices = (): readonly Placed[] =>
  library.flatMap(({ cards }) =>
    cards.flatMap((card) => {
      const { published, toCome } = voicesOf(card);
      return textsInside([...published, ...toCome], `voices ${card.id}`);
    }),
  );

/** What lies on a template that comes filled, or as an example: a zone and two texts. */
const lying = (texts: readonly Written[], place: string): readonly Placed[] =>
  texts.map(([, dutch, english], at) => [`${place} ${at + 1}`, { nl: dutch, en: english }]);

const filled = (): readonly Placed[] => [
  ...lying(bottlenecks, 'templates knelpunten-kansen filled'),
  ...Object.entries(examples).flatMap(([id, written]) => lying(written, `templates ${id} example`)),
];

const pair = /\bnl:\s*(['"`])((?:\\.|(?!\1).)+)\1,\s*en:\s*(['"`])((?:\\.|(?!\3).)+)\3/gsu;

/** The code of a language, for a program. Nobody reads it as a word. */
const languageCode = /^(?:nl-NL|dut)$/u;

/** What the code itself says, in the file where it is needed. */
const inCode = (): readonly Placed[] =>
  globSync('{src,server}/**/*.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.|golden|publications\.ts|styles\.ts|coreProperties\.ts/u.test(file))
    .toSorted()
    .flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(pair),
        ([, , dutch = '', , english = ''], at): Placed => [
          `code ${file} ${at + 1}`,
          { nl: dutch.replaceAll('\\n', '\n'), en: english.replaceAll('\\n', '\n') },
        ],
      ).filter(([, { nl: dutch }]) => !languageCode.test(dutch)),
    );

const paragraphs = /<p[^>]*>([^<]+)<\/p>\s*<p lang="en"[^>]*>([^<]+)<\/p>/gu;

/** What the page itself says when the app does not come. */
const onPage = (): readonly Placed[] =>
  Array.from(
    readFileSync('index.html', 'utf8').matchAll(paragraphs),
    ([, dutch = '', english = ''], at): Placed => [
      `page index.html ${at + 1}`,
      { nl: dutch.replaceAll(/\s+/gu, ' '), en: english.replaceAll(/\s+/gu, ' ') },
    ],
  );

/** Which sorts of texts there are, and what is true of all that are of a sort. */
const sorts: readonly {
  readonly read: () => readonly Placed[];
  readonly aloud: (place: string) => boolean;
  readonly explained: (place: string) => boolean;
}[] = [
  {
    read: () =>
      messagesIn(nl, en, '')
        .filter(([place]) => !namedByOthers.test(place))
        .map(([place, text]): Placed => [`messages ${place}`, text]),
    aloud: (place) => atTheTable.has(place.split(/[ .]/u)[1] ?? ''),
    explained: () => false,
  },
  {
    read: decks,
    aloud: (place) => / (?:text|prompts \d+)$/u.test(place),
    // A phone shows the words of the question and of what is below it; the tip is for the facilitator.
    explained: (place) => / (?:text|prompts \d+)$/u.test(place),
  },
  // A term explains itself.
  { read: terms, aloud: () => false, explained: () => true },
  {
    read: () => textsInside(readyTemplates, 'templates'),
    aloud: () => true,
    explained: (place) => !place.endsWith(' title'),
  },
  { read: filled, aloud: () => false, explained: () => false },
  {
    read: () => [
      ...textsInside(fullKennisscan, 'questionnaires kennisscan'),
      ...textsInside(cardsOfScale, 'questionnaires cards'),
      ...textsInside(cardsOfItem, 'questionnaires cards'),
    ],
    aloud: () => true,
    explained: () => false,
  },
  { read: voices, aloud: () => false, explained: () => false },
  { read: onPage, aloud: () => false, explained: () => false },
  { read: inCode, aloud: () => false, explained: () => false },
];

/** Every text, sorted by its place. */
export const everyText = (): readonly PlainText[] =>
  sorts
    .flatMap(({ read, aloud, explained }) =>
      read().flatMap(([place, both]) =>
        locales.map((locale) => ({
          place,
          locale,
          text: both[locale],
          explained: explained(place),
          aloud: aloud(place),
        })),
      ),
    )
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
