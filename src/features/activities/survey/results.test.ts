import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { statements } from '../../../exports/activities/survey/testSurvey.ts';
import { openCatalogue } from '../../../messages/browserCatalogue.ts';
import { survey as en } from '../../../messages/en/survey/asking.ts';
import type { Locale } from '../../../messages/locale.ts';
import { survey as nl } from '../../../messages/nl/survey/asking.ts';
import { sizeClasses } from '../../../model/session/stage.ts';
import { fullKennisscan, shortKennisscan } from '../../../model/survey/kennisscan.ts';
import type { Questionnaire, SurveyRelease } from '../../../model/survey/questionnaire.ts';
import { releaseOf } from '../../../model/survey/testRelease.ts';
import { LocaleContext } from '../../../ui/language/LocaleContext.ts';
import { Results } from './Results.tsx';
import type { ResultsProps } from './ScaleResults.tsx';

/** The results as a page. */
async function pageOf(
  locale: Locale,
  questionnaire: Questionnaire,
  release: SurveyRelease,
  more: Partial<ResultsProps> = {},
): Promise<string> {
  const { catalogue } = await openCatalogue(locale);
  await catalogue.fetch('survey', locale);
  const props = { questionnaire, release, minimum: 5, sizeClass: 'up-to-50000', ...more } as const;
  const results = createElement(Results, props);
  return renderToStaticMarkup(
    createElement(LocaleContext, { value: { catalogue, locale, setLocale: () => {} } }, results),
  );
}

const alone = /^(?:br|hr|img|input)$/u;
const block = /^(?:p|li|h\d|tr|caption|summary|figure|div|ul|section|span)$/u;

/** What is read out of it, a line for each thing. What is folded away is there too, for one can unfold it. */
function readOut(page: string): string {
  let said = '';
  /** The elements around what comes, and whether nothing of them is read out: they are hidden, or have a name instead. */
  const around: boolean[] = [];
  for (const [, close, tag = '', attributes = '', own, words = ''] of page.matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/gu,
  )) {
    const quiet = () => around.includes(true);
    if (close) around.pop();
    if (!quiet() && block.test(tag)) said += '\n';
    if (!quiet() && /^t[hd]$/u.test(tag)) said += close ? ' | ' : '';
    if (!close && !own && !alone.test(tag)) {
      const name = /aria-label="([^"]*)"/u.exec(attributes)?.[1];
      const drawn = attributes.includes('role="img"');
      if (!quiet() && name !== undefined) said += drawn ? `[${name}]` : `(${name})\n`;
      if (!quiet() && /^h\d$/u.test(tag)) said += `${'#'.repeat(Number(tag.at(1)))} `;
      around.push(drawn || attributes.includes('aria-hidden="true"'));
    }
    if (!quiet()) said += words;
  }
  return said.replaceAll(/\n\s*\n/gu, '\n').trim();
}

const given = {
  'availability-needs': [4, 0, 0, 3],
  'availability-practice': [3, 3, 0, 0],
  'availability-effect': [0, 0, 0, 0],
  'managing-training': [1, 2, 2, 1],
  'managing-in-house': [0, 0, 5, 2],
  'polling-meetings': [0, 0, 1, 2, 4],
  'involving-experience': [7, 0, 0, 0, 0],
  'involving-expertise': [6, 1, 0, 0, 0],
  'involving-research': [7, 0, 0, 0, 0],
  'infrastructure-budget': [4, 3],
};

describe('the results of a questionnaire', () => {
  it.each(['nl', 'en'] as const)('[K23] are read out as agreed: %s', async (locale) => {
    const full = await pageOf(locale, fullKennisscan, releaseOf(fullKennisscan, given));
    await expect(`${readOut(full)}\n`).toMatchFileSnapshot(`golden/results-${locale}.golden.txt`);
    const short = await pageOf(locale, shortKennisscan, releaseOf(shortKennisscan, given));
    await expect(`${readOut(short)}\n`).toMatchFileSnapshot(`golden/results-short-${locale}.golden.txt`);
  });

  it.each(['nl', 'en'] as const)('[K23] [K30] of statements, beside the last time: %s', async (locale) => {
    const release = releaseOf(statements, { 's-1': [0, 0, 1, 4, 2], 's-2': [3, 0, 0, 1, 3] }, 8);
    const overTime = statements.scales
      .flatMap(({ items }) => items)
      .map(({ stem }, index) => ({
        title: stem,
        before: 6,
        difference: index === 0 ? ('equal' as const) : ('clearly-lower' as const),
      }));
    const followUp = { title: 'Teamsessie voorjaar', date: '2026-05-10', actions: [], surveys: [] };
    const page = await pageOf(locale, statements, release, { followUp, overTime });
    await expect(`${readOut(page)}\n`).toMatchFileSnapshot(`golden/results-statements-${locale}.golden.txt`);
  });

  // By hand from the brief, so that a golden file that is drawn anew cannot change them unseen.
  it.each([
    [
      'nl',
      ['352', '107', '37 keer', '70 keer', 'een op de vijf', '19,6', '9,1', '27,1', '34,9', '2021'],
      ['hoogstens 25.000', '25.001 tot 50.000', '50.001 tot 100.000', 'meer dan 100.000'],
      ['2,21 (28', '2,27 (40', '2,59 (13', '2,10 (20', '2,26 (101'],
      ['Onvoldoende 34', 'Onvoldoende 19', 'Voldoende 50', 'Ruim voldoende 26', 'Goed 5'],
    ],
    [
      'en',
      ['352', '107', '37 times', '70 times', 'one in five', '19.6', '9.1', '27.1', '34.9', '2021'],
      ['25,000', '25,001', '50,001', 'more than 100,000'],
      ['2.21 (28', '2.27 (40', '2.59 (13', '2.10 (20', '2.26 (101'],
      ['Insufficient 34', 'Insufficient 19', 'Sufficient 50', 'Amply sufficient 26', 'Good 5'],
    ],
  ] as const)('[K20] say every figure of the source: %s', async (locale, held, sizes, means, shares) => {
    for (const [at, sizeClass] of sizeClasses.entries()) {
      const page = await pageOf(locale, fullKennisscan, releaseOf(fullKennisscan), { sizeClass });
      const said = readOut(page).replaceAll('\u00a0', ' ');
      for (const words of [...held, ...shares, sizes[at], means[at], means[4]])
        expect(said, words).toContain(words);
    }
  });

  it('say beforehand how long they take, as the brief has it', () => {
    const said = [nl, en].map(({ panel: { lengths } }) => [lengths.short.more, lengths.full.more]);
    expect(said).toEqual([
      [expect.stringContaining('vier minuten'), expect.stringContaining('vijftien minuten')],
      [expect.stringContaining('four minutes'), expect.stringContaining('fifteen minutes')],
    ]);
  });

  it.each(['nl', 'en'] as const)('[K22] name each difference in other words: %s', async (locale) => {
    const words = {
      nl: ['duidelijk lager', 'iets lager', 'ongeveer gelijk', 'iets hoger', 'duidelijk hoger'],
      en: ['clearly lower', 'somewhat lower', 'about the same', 'somewhat higher', 'clearly higher'],
    }[locale];
    // Of all municipalities 2.31: from 1.31 down, 1.81 down, 2.81 up and 3.31 up.
    const managing = fullKennisscan.scales.find(({ id }) => id === 'managing');
    const sentence = async (own: number) => {
      const [below, above] = [Math.floor(own / 100), own % 100];
      const counts = [1, 2, 3, 4].map((one) => (one === below ? 100 - above : one === below + 1 ? above : 0));
      const changed = Object.fromEntries((managing?.items ?? []).map(({ id }) => [id, counts]));
      const page = await pageOf(locale, fullKennisscan, releaseOf(fullKennisscan, changed, 100), {
        sizeClass: null,
      });
      return readOut(page)
        .split('\n')
        .find((line) => !line.startsWith('[') && line.includes(locale === 'nl' ? '2,31' : '2.31'));
    };
    for (const [own, at] of [
      [131, 0],
      [132, 1],
      [181, 1],
      [182, 2],
      [280, 2],
      [281, 3],
      [330, 3],
      [331, 4],
    ] as const)
      expect(await sentence(own), String(own)).toContain(words[at]);
  });
});
