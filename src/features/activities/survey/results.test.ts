import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { openCatalogue } from '../../../messages/browserCatalogue.ts';
import type { Locale } from '../../../messages/locale.ts';
import { fullKennisscan, shortKennisscan } from '../../../model/survey/kennisscan.ts';
import type { Questionnaire, SurveyRelease } from '../../../model/survey/questionnaire.ts';
import { releaseOf } from '../../../model/survey/testRelease.ts';
import { LocaleContext } from '../../../ui/language/LocaleContext.ts';
import { Results } from './Results.tsx';

/** The results as a page. */
async function pageOf(locale: Locale, questionnaire: Questionnaire, release: SurveyRelease): Promise<string> {
  const { catalogue } = await openCatalogue(locale);
  await catalogue.fetch('survey', locale);
  const results = createElement(Results, { questionnaire, release, minimum: 5, sizeClass: 'up-to-50000' });
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
});
