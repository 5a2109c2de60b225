import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { buildDataSheet } from '../../src/exports/dataSheet/buildDataSheet.ts';
import { renderDataSheetCsv } from '../../src/exports/dataSheet/renderDataSheetCsv.ts';
import { readCsv } from '../../src/exports/tables/csv.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { createTranslator, type Translate } from '../../src/messages/translate.ts';
import { holdingPlaces, holdings, namesOf } from '../../src/model/stored/holdings.ts';
import { storedThingIds } from '../../src/model/stored/storedThings.ts';
import { promisesIn } from '../architecture/promises.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

function page(t: Translate): string {
  const { register, risks, headings, things } = buildDataSheet(t);
  const toFill = `**${t(($) => $.dataSheet.toFill)}.** ${t(($) => $.dataSheet.onlyYou)}`;
  return [
    `# ${t(($) => $.dataSheet.title)}`,
    `${t(($) => $.dataSheet.lead)} ${t(($) => $.dataSheet.madeFrom)}`,
    '<!-- Drawn from src/model/stored by tests/docs/dataSheet.test.ts: npx vitest run tests/docs -u -->',
    `## ${t(($) => $.dataSheet.registerTitle)}`,
    table(
      [t(($) => $.dataSheet.subject), t(($) => $.dataSheet.content)],
      register.map(({ subject, text }) => [subject, text ?? toFill]),
    ),
    `## ${t(($) => $.dataSheet.risksTitle)}`,
    table(
      [t(($) => $.dataSheet.risk), t(($) => $.dataSheet.measure), t(($) => $.dataSheet.rest)],
      risks.map(({ risk, measure, rest }) => [risk, measure, rest]),
    ),
    `## ${t(($) => $.dataSheet.sheetTitle)}`,
    t(($) => $.dataSheet.sheetLead),
    table(
      headings,
      things.map(({ what, why, personal, until, readers, places }) => [
        what,
        why,
        personal,
        until,
        readers.join('; '),
        places
          .map(({ place, names }) => `${place}: ${names.map((name) => `\`${name}\``).join(', ')}`)
          .join('<br>'),
      ]),
    ),
    '',
  ].join('\n\n');
}

describe('the data sheet', () => {
  it.each(['nl', 'en'] as const)(
    '[F33] docs/data-sheet.%s.md says what the list in the code says',
    async (locale: Locale) => {
      await expect(page(createTranslator(locale))).toMatchFileSnapshot(`../../docs/data-sheet.${locale}.md`);
    },
  );

  it('[F33] every kind of data is somewhere, and every name on the list is on the sheet', () => {
    const { things } = buildDataSheet(createTranslator('nl'));
    expect(things.map(({ id }) => id)).toEqual(storedThingIds);
    for (const { id, places } of things) expect([id, places.length > 0]).toEqual([id, true]);
    for (const place of holdingPlaces)
      expect(storedThingIds.flatMap((id) => namesOf(id, place)).toSorted()).toEqual(
        Object.keys(holdings[place]).toSorted(),
      );
  });

  it('[F33] as CSV it has a row for each kind of data', () => {
    const { rows } = readCsv(renderDataSheetCsv(createTranslator('nl')), ';', 1_000);
    const { things } = buildDataSheet(createTranslator('nl'));
    expect(rows.slice(1, -1).map(([what]) => what)).toEqual(things.map(({ what }) => what));
    for (const cells of rows.slice(0, -1)) expect(cells).toHaveLength(6);
  });

  it('[F33] what it says the product does about a risk is promised', () => {
    const promised = promisesIn(readFileSync('docs/promises.md', 'utf8'));
    for (const { promises } of buildDataSheet(createTranslator('en')).risks)
      for (const id of promises) expect(promised).toContain(id);
  });
});
