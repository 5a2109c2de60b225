/** CSV and XLSX files, opened by a real LibreOffice that is told to run every formula it finds. */
import { beforeAll, describe, expect, it } from 'vitest';

import { goldenSessions } from '../../src/exports/golden/outlines.ts';
import { now } from '../../src/exports/golden/sessions.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { notesTable, tableNames, type NotesTable } from '../../src/exports/tables/notesTables.ts';
import { renderCsv } from '../../src/exports/tables/renderCsv.ts';
import { renderXlsx } from '../../src/exports/tables/renderXlsx.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { hostileCells } from './hostileCells.ts';
import { convertInOffice } from './libreOffice.ts';
import { squeezed } from './outlineWords.ts';
import { textIn } from './unzipped.ts';

const hostile: NotesTable = {
  title: 'Vijandig',
  columns: ['een', 'twee', 'drie', 'vier'].map((label) => ({ label, width: 20 })),
  rows: Array.from({ length: 2_500 }, (_, row) => hostileCells(4, seededRandom(row + 1))),
};
const record = buildRecord({ ...goldenSessions.nameless(), now });
const tables = tableNames.map((name) => notesTable(record, name, 'nl'));
const facts = buildOutline(record, 'nl');

/** Semicolons, quotes, UTF-8; the last word is that formulas are to be run. */
const reading = 'Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1,true';

let csv: Record<string, string> = {};
let xlsx: Record<string, string> = {};
beforeAll(async () => {
  csv = await convertInOffice(temporaryFolder().path, {
    into: 'fods',
    reading,
    files: {
      'hostile.csv': renderCsv(hostile),
      'unguarded.csv': 'een;twee\r\n=1+1;tekst\r\n',
      ...Object.fromEntries(tables.map((table, index) => [`${tableNames[index]}.csv`, renderCsv(table)])),
    },
  });
  xlsx = await convertInOffice(temporaryFolder().path, {
    into: 'fods',
    files: {
      'hostile.xlsx': renderXlsx([hostile], facts),
      'notes.xlsx': renderXlsx(tables, facts),
    },
  });
});

const formulas = (sheet: string | undefined) => sheet?.match(/table:formula=/gu) ?? [];

describe('a table as CSV', () => {
  it('[N9] runs no formula, whatever people typed', () => {
    // Without the guard this LibreOffice does run it.
    expect(formulas(csv['unguarded.csv'])).toHaveLength(1);
    expect(formulas(csv['hostile.csv'])).toEqual([]);
    for (const name of tableNames) expect(formulas(csv[`${name}.csv`])).toEqual([]);
  });

  it('[N9] keeps its rows and columns, whatever people typed', () => {
    const sheet = csv['hostile.csv'] ?? '';
    const rows = sheet.match(/<table:table-row\b/gu) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(hostile.rows.length + 1);
    // Nothing fell into a fifth column.
    const widths = [...sheet.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gsu)].map(
      ([, row]) =>
        [...(row ?? '').matchAll(/<text:p/gu)].length > 0 &&
        (row ?? '').match(/office:value-type=/gu)?.length,
    );
    expect(Math.max(...widths.map(Number))).toBe(4);
  });
});

describe('the tables as XLSX', () => {
  it('[N9] hold no formula, whatever people typed', () => {
    expect(formulas(xlsx['hostile.xlsx'])).toEqual([]);
    expect(formulas(xlsx['notes.xlsx'])).toEqual([]);
  });

  it('[N72] lead to the web addresses in their cells, and nowhere else', () => {
    const links = [...(xlsx['notes.xlsx'] ?? '').matchAll(/xlink:href="([^"]*)"/gu)].map(([, to = '']) => to);
    expect(links).not.toEqual([]);
    expect(links.filter((to) => !/^https:\/\/kwaad\.example[\w./]*$/u.test(to))).toEqual([]);
  });

  it('[N7] have every cell, under the name of its table', () => {
    const sheet = xlsx['notes.xlsx'] ?? '';
    const text = squeezed(textIn(sheet));
    for (const { title, columns, rows } of tables) {
      expect(sheet).toContain(`table:name="${title}"`);
      for (const { label } of columns) expect(text).toContain(squeezed(label));
      for (const cell of rows.flat())
        expect(text).toContain(squeezed(typeof cell === 'object' ? cell.day : String(cell)));
    }
  });

  it('[N7] are whole on paper: rows as high as their texts, landscape, one page wide, under their heading row', () => {
    const sheet = xlsx['notes.xlsx'] ?? '';
    // LibreOffice measures as people do where it runs.
    const heights = new Map(
      [...sheet.matchAll(/<style:style style:name="(ro\d+)"[^]*?style:row-height="([\d.]+)(cm|in)"/gu)].map(
        ([, name = '', size, unit]) => [name, Number(size) * (unit === 'in' ? 2.54 : 1)],
      ),
    );
    const longest = Math.max(
      ...tables.flatMap(({ rows }) =>
        rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0)),
      ),
    );
    const rows = [
      ...sheet.matchAll(/<table:table-row table:style-name="(ro\d+)"[^>]*>([^]*?)<\/table:table-row>/gu),
    ];
    const found = rows.find(([, , cells = '']) => textIn(cells).trim().length >= longest);
    expect(heights.get(found?.[1] ?? '')).toBeGreaterThan(6);
    expect(sheet.match(/<table:table-header-rows>/gu)).toHaveLength(tables.length);
    for (const said of ['style:print-orientation="landscape"', 'style:scale-to-X="1"'])
      expect(sheet).toContain(said);
  });
});
