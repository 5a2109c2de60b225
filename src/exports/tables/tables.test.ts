import { describe, expect, it } from 'vitest';
import { fileOf, partsOf } from '../golden/files.ts';
import { goldenSessions, outlineOf } from '../golden/outlines.ts';
import { now } from '../golden/sessions.ts';
import { buildRecord } from '../record.ts';
import { notesTable, type NotesTable, type TableCell } from './notesTables.ts';
import { renderCsv } from './renderCsv.ts';
import { renderXlsx } from './renderXlsx.ts';

const tableWith = (...cells: TableCell[]): NotesTable => ({
  title: 'Tabel',
  columns: [{ label: 'Wat', width: 10 }],
  rows: cells.map((cell) => [cell]),
});

describe('a table as CSV', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@A1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '−1',
    '|x',
    '%x',
    ' =1',
    '\t=1',
    '\r=1',
    '\u200b=1',
  ])('[N9] takes the sting out of %j', (cell) => {
    const [, row] = renderCsv(tableWith(cell)).split('\r\n');
    expect(row?.replace(/^"/u, '').startsWith("'")).toBe(true);
  });

  it.each(['€ 5,-', 'a = b', 'Wat - en hoe?', '12', "'s ochtends"])('leaves %j as it is', (cell) => {
    expect(renderCsv(tableWith(cell))).toContain(`\r\n${cell}\r\n`);
  });

  it('says that it is UTF-8, and ends every row', () => {
    const csv = renderCsv(tableWith('één'));
    expect(csv).toBe('\ufeffWat\r\néén\r\n');
  });
});

describe('the answers as a table', () => {
  const columns = (session: keyof typeof goldenSessions) => {
    const record = buildRecord({ ...goldenSessions[session](), now });
    return notesTable(record, 'answers', 'nl').columns.map(({ label }) => label);
  };

  it('[N3] have a column for names only in a session with names', () => {
    expect(columns('named')).toContain('Van wie');
    expect(columns('nameless')).not.toContain('Van wie');
  });
});

describe('the actions as tasks', () => {
  it.each(['nl', 'en'] as const)('[F57] have the columns of a task planner, in %s too', (locale) => {
    const record = buildRecord({ ...goldenSessions.named(), now });
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const actions = [
      { ...action, text: 'Bellen', who: 'Mirjam', when: '2027-02-01' },
      { ...action, text: 'Later', who: '', when: 'na de zomer' },
    ];
    const { columns, rows } = notesTable({ ...record, actions }, 'tasks', locale);
    const labels = ['Title', 'Bucket', 'Assigned to', 'Start', 'Due', 'Notes'];
    expect(columns.map(({ label }) => label)).toEqual(labels);
    const [from, when] = locale === 'nl' ? ['Uit', 'Wanneer'] : ['From', 'When'];
    const day = locale === 'nl' ? '12 november 2026' : '12 November 2026';
    const source = `${from}: ${record.title}, ${day}`;
    expect(rows).toEqual([
      ['Bellen', record.title, 'Mirjam', '', { day: '2027-02-01' }, source],
      ['Later', record.title, '', '', '', `${when}: na de zomer\n${source}`],
    ]);
  });

  it('[F57] are a sheet of the workbook where there are actions', async () => {
    const sheetsIn = async (session: keyof typeof goldenSessions) =>
      partsOf(await fileOf(goldenSessions[session](), 'xlsx'))['xl/workbook.xml'];
    expect(await sheetsIn('named')).toContain('"Taken"');
    expect(await sheetsIn('empty')).not.toContain('"Taken"');
  });
});

describe('a workbook', () => {
  it('has days as days and numbers as numbers, and texts that stay texts', () => {
    const table = tableWith('=1+1', 3, { day: '2027-03-15' }, '_x0041_', 'x'.repeat(40_000));
    const sheet = partsOf(renderXlsx([table], outlineOf(goldenSessions.named())))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(sheet).toContain('<c r="A3" s="0"><v>3</v></c>');
    // 15 March 2027, as Excel counts days.
    expect(sheet).toContain('<c r="A4" s="3"><v>46461</v></c>');
    expect(sheet).toContain('_x005F_x0041_');
    expect(sheet).toContain(`<t>${'x'.repeat(32_767)}</t>`);
  });

  it('[N7] has rows as high as their texts, and a column that is wider where the highest row is not enough', () => {
    const rows = (...cells: TableCell[]) => {
      const table = { ...tableWith(...cells), columns: [{ label: 'Wat', width: 60 }] };
      const sheet =
        partsOf(renderXlsx([table], outlineOf(goldenSessions.named())))['xl/worksheets/sheet1.xml'] ?? '';
      const heights = [...sheet.matchAll(/<row r="\d+" ht="([\d.]+)"/gu)].map(([, height]) => Number(height));
      return { heights, width: Number(/<col [^>]*width="(\d+)"/u.exec(sheet)?.[1]) };
    };
    const [heading = 0, one = 0, three = 0, long = 0] = rows(
      'kort',
      'een\ntwee\ndrie',
      'woord '.repeat(60),
    ).heights;
    expect([heading, three, rows('kort').width]).toEqual([one, 3 * one, 60]);
    expect(long).toBeGreaterThan(5 * one);
    const longest = rows('lange woorden '.repeat(143).slice(0, 2_000));
    expect(longest.width).toBeGreaterThan(60);
    expect(longest.width).toBeLessThan(120);
    expect(longest.heights[1]).toBeLessThan(409);
  });

  it('tells the program which texts are read from right to left', () => {
    const sheet = partsOf(renderXlsx([tableWith('שלום')], outlineOf(goldenSessions.named())));
    expect(sheet['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="4" t="inlineStr">');
    expect(sheet['xl/styles.xml']?.match(/<xf [^>]*xfId[^]*?<\/xf>/gu)?.[4]).toContain('readingOrder="2"');
  });

  it('[N9] has no formula or macro, and no link but to a web address that its cell shows', async () => {
    const parts = partsOf(await fileOf(goldenSessions.nameless(), 'xlsx'));
    expect(Object.keys(parts).join(' ')).not.toMatch(/vba|external|query|connection/iu);
    expect(Object.values(parts).join('')).not.toMatch(/<(?:\w+:)?(?:f|oleObject|ddeLink)[ />]/u);
    const relations = Object.entries(parts).filter(([path]) => path.includes('worksheets/_rels/'));
    const targets = relations.flatMap(([, xml]) =>
      [...xml.matchAll(/Target="([^"]*)"/gu)].map(([, target = '']) => target),
    );
    expect(new Set(targets)).toEqual(new Set(['https://kwaad.example', 'https://kwaad.example/pixel.png']));
  });

  it('[N72] leads from a cell to the first web address in it', () => {
    const table = tableWith('Zie https://a.example/1, en https://b.example', 'niets', 'https://c.example');
    const parts = partsOf(renderXlsx([table], outlineOf(goldenSessions.named())));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<hyperlink ref="A2" r:id="rIdLink1"[^>]*\/><hyperlink ref="A4" r:id="rIdLink2"/u,
    );
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(
      /Id="rIdLink1"[^>]*Target="https:\/\/a.example\/1"[^>]*\/>.*Id="rIdLink2"[^>]*Target="https:\/\/c.example"/u,
    );
  });

  it('[N70] has a sheet for where people do not agree only when they wrote that down', async () => {
    const workbook = partsOf(await fileOf(goldenSessions.named(), 'xlsx'))['xl/workbook.xml'];
    const without = partsOf(await fileOf(goldenSessions.draft(), 'xlsx'))['xl/workbook.xml'];
    expect(workbook).toMatch(
      /"Afspraken".*"Acties".*"Waar we het niet over eens zijn".*"Hoe verder".*"Antwoorden"/u,
    );
    expect(without).toContain('"Acties"');
    expect(without).not.toContain('Hoe verder');
  });
});
