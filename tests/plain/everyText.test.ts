import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { en, nl } from '../../src/messages/translate.ts';
import { everyText } from './everyText.ts';

const texts = everyText();
const dutchTexts = new Set(
  texts.filter(({ locale }) => locale === 'nl').flatMap(({ text }) => text.split('\n')),
);

/** Words that Dutch sentences have and English ones do not. */
const isDutch = (text: string) =>
  /\s/u.test(text) &&
  /(?:^|\s)(?:een|het|niet|je|jullie|jouw|wij|voor|naar|zijn|van|met)(?:\s|[.,?!]|$)/iu.test(text);

const comment = /^\s*(?:\/\/|\/\*|\*).*$|(?<=[\s;,{}()])\/\/ .*$/gmu;
const literal = /(['"`])((?:\\.|(?!\1)[^\\])*?)\1/gsu;

describe('the texts that are measured', () => {
  it('are in both languages, each place once', () => {
    const places = texts.map(({ place, locale }) => `${locale} ${place}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    expect(texts.filter(({ locale }) => locale === 'nl').length * 2).toBe(texts.length);
  });

  it.each(['messages', 'decks', 'glossary', 'templates', 'questionnaires', 'voices', 'page', 'code'])(
    '[F60] are of every sort: %s',
    (sort) => {
      expect(texts.filter(({ place }) => place.startsWith(`${sort} `)).length).toBeGreaterThan(1);
    },
  );

  it('[F60] leave out only names that others gave, and codes of languages', () => {
    const places = new Set(texts.map(({ place }) => place));
    const columns = Object.keys(nl.notes.table.tasks).filter(
      (key) => !places.has(`messages notes.table.tasks.${key}`),
    );
    expect(columns).toEqual(['title', 'bucket', 'assigned', 'start', 'due', 'notes']);
    // Dutch too must have them as the program that reads them does.
    for (const key of columns)
      expect(Reflect.get(nl.notes.table.tasks, key)).toBe(Reflect.get(en.notes.table.tasks, key));
    expect(texts.filter(({ place }) => place.includes('accessibility.names'))).toEqual([]);
    expect(texts.filter(({ text }) => text === 'dut')).toEqual([]);
    expect(places).toContain('messages accessibility.steps.1.1.1');
  });

  /** Not read by people in a session, or a piece of a text that is measured elsewhere. */
  const apart = [
    // What an archive reads.
    'Datum van de sessie',
    // What a column of somebody's own spreadsheet may be called.
    'tip voor de begeleider',
    // Whoever starts the server without building it.
    'De pagina’s zijn nog niet gebouwd.',
    // Written as a row, as all that is in cardsFor.ts.
    'Dit is de kaart van deze stelling.',
  ];

  it('[F60] are all that the code says in Dutch', () => {
    const missed = globSync('{src,server}/**/*.{ts,tsx}', { exclude: (file) => file.includes('golden') })
      .filter((file) => !/\.test\.|messages\/(?:nl|en)|publications\.ts|testSurvey/u.test(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').replaceAll(comment, '').matchAll(literal)]
          .flatMap(([, , text = '']) => text.replaceAll('\\n', '\n').split('\n'))
          // The name of a zone in both languages.
          .map((text) => text.split(' / ')[0] ?? '')
          .filter(isDutch)
          .filter((text) => !dutchTexts.has(text) && !apart.includes(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(missed).toEqual([]);
  });

  it('[F60] are all of the decks and the glossary', () => {
    const inFiles = globSync(['decks/*.json', 'decks/glossary/glossary.json']).flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/"nl": "((?:[^"\\]|\\.)*)"/gu), ([, text = '']) => ({
        file,
        text,
      })),
    );
    const missed = inFiles.filter(({ text }) => !dutchTexts.has(JSON.parse(`"${text}"`) as string));
    // The title that a publication has is not ours to change.
    expect(
      missed.filter(({ text }) => !/“|Presentatie|Enquête|Essay|Gemeenten|Berenschot|Rathenau/u.test(text)),
    ).toEqual([]);
  });

  it('[F65] say nowhere that a level of language was measured', () => {
    const docs = globSync(['*.md', 'docs/**/*.md'], { exclude: (file) => file.includes('node_modules') });
    const all = [...texts.map(({ text }) => text), ...docs.map((file) => readFileSync(file, 'utf8'))];
    const claim =
      /\b[ABC][12]\b.{0,40}(?:gemeten|getoetst|measured|tested)|(?:gemeten|getoetst|measured|tested).{0,40}\b[ABC][12]\b/iu;
    expect(all.filter((text) => claim.test(text)).map((text) => claim.exec(text)?.[0])).toEqual([]);
  });
});
