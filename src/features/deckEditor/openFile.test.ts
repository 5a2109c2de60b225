import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessReading } from '../../exports/deck/columns.ts';
import { readRows, type CardLimits } from '../../exports/deck/readCards.ts';
import { readMarkdown } from '../../exports/deck/readMarkdown.ts';
import { type Sheet, UnreadableError } from '../../exports/deck/sheet.ts';
import { openFile, openText } from './openFile.ts';

const limits: CardLimits = { cards: 200, question: 240, prompts: 8, prompt: 240, tip: 1000 };

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Windows-1252, as far as these tests write it. */
const windows = (text: string) => Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const opened = await openFile(bytes);
  if (opened.kind !== 'table' && opened.kind !== 'workbook')
    throw new Error(`a table was expected, not ${opened.kind}`);
  return opened.sheet;
}

async function cardsOf(bytes: Uint8Array) {
  const { rows } = await sheetOf(bytes);
  return readRows(rows, guessReading(rows), limits);
}

const faultOf = async (bytes: Uint8Array) => {
  const error = await openFile(bytes).catch((thrown: unknown) => thrown);
  return error instanceof UnreadableError ? error.fault : error;
};

const excel =
  'Vraag;Hulpvraag;Tip voor de begeleider\r\n"Wie weet wat,\r\nen waarvan?";"Wie bel je?\r\nWie belt jou?";Begin klein\r\n€ 5 – wat levert kennis op?;;\r\n';

describe('a table saved by others', () => {
  it.each([
    ['UTF-8 without a mark', utf8(excel)],
    ['UTF-8 with a mark', utf8(`\ufeff${excel}`)],
    ['Windows-1252', windows(excel.replace('–', '-'))],
    [
      'UTF-16 with tabs',
      new Uint8Array(
        Uint16Array.from(`\ufeff${excel.replaceAll(';', '\t')}`, (sign) => sign.charCodeAt(0)).buffer,
      ),
    ],
    ['commas, as LibreOffice writes it', utf8(excel.replaceAll(';', ','))],
  ])('[O1] of a Dutch Excel: %s', async (_, bytes) => {
    const { cards, faults } = await cardsOf(bytes);
    expect(faults).toEqual([]);
    expect(cards).toHaveLength(2);
    expect(cards[0]).toMatchObject({
      row: 2,
      kind: 'question',
      words: {
        question: 'Wie weet wat, en waarvan?',
        prompts: ['Wie bel je?', 'Wie belt jou?'],
        tip: 'Begin klein',
      },
      second: null,
    });
    expect(cards[1]?.words.question).toMatch(/^€ 5 [–-] wat levert kennis op\?$/u);
  });

  it('[O1] takes a list of questions with commas as a list', async () => {
    const { cards } = await cardsOf(
      utf8('Wie weet dat, en hoe?\nWat leren wij?\nWaar ligt het, en wie mag erbij?\n'),
    );
    expect(cards.map(({ words }) => words.question)).toEqual([
      'Wie weet dat, en hoe?',
      'Wat leren wij?',
      'Waar ligt het, en wie mag erbij?',
    ]);
  });

  it('[O1] cuts a text again by the separator that somebody chooses', () => {
    const opened = openText('Eén, twee?\nDrie, vier?', null);
    expect(opened.kind === 'table' && opened.sheet.rows).toEqual([['Eén, twee?'], ['Drie, vier?']]);
    const again = openText('Eén, twee?\nDrie, vier?', ',');
    expect(again.kind === 'table' && again.sheet.rows[0]).toEqual(['Eén', ' twee?']);
  });

  it('[O1] reads both languages, and statements', async () => {
    const { cards, faults } = await cardsOf(
      utf8(
        'Soort\tVraag\tVraag (Engels)\tHulpvragen (Engels)\nstelling\tWij delen.\tWe share.\tAlways?\nvraag\tWie?\t\t\n',
      ),
    );
    expect(faults).toEqual([]);
    expect(cards[0]).toMatchObject({
      kind: 'statement',
      second: { question: 'We share.', prompts: ['Always?'] },
    });
    expect(cards[1]).toMatchObject({ kind: 'question', second: null });
  });

  it('[O2] names every row that is no card, and keeps the others', async () => {
    const long = 'x'.repeat(241);
    const { cards, faults } = await cardsOf(
      utf8(
        `Vraag;Soort;Hulpvraag\nWie?;;\n;;Hoezo\n\n${long};;\nWie?;;\nWaar?;raadsel;\nWat?;;${Array(9).fill('a').join('|')}\n`,
      ),
    );
    expect(cards.map(({ row }) => row)).toEqual([2, 8]);
    expect(faults).toEqual([
      { row: 3, fault: 'noQuestion', text: 'Hoezo' },
      { row: 5, fault: 'questionTooLong', text: long },
      { row: 6, fault: 'twice', text: 'Wie?' },
      { row: 7, fault: 'unknownKind', text: 'raadsel' },
    ]);
  });

  it('[O2] says where a quote begins that never ends', async () => {
    const error = await openFile(utf8('Vraag;Tip\nWie?;goed\n"Wat?;mis\nHoe?;goed\n')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ fault: 'openQuote', row: 3 });
  });

  it('[O3] reads no name of a column as more than a word, and markup as text', async () => {
    const { cards } = await cardsOf(
      utf8('Vraag;__proto__\n<img src=x onerror=alert(1)>;x\nZonder \u202eachterstevoren;y\n'),
    );
    expect(cards.map(({ words }) => words.question)).toEqual([
      '<img src=x onerror=alert(1)>',
      'Zonder achterstevoren',
    ]);
  });
});

describe('a deck in Markdown', () => {
  it('[O1] has cards as headings, prompts as a list and a tip as a quotation', () => {
    const text =
      '# Onze kaarten\n\n## Wie weet **wat**?\n\n- Wie bel je?\n- Lees [dit](https://voorbeeld.nl)\n\n> Begin klein.\n> Eindig groot.\n\n## Wat nu?\n';
    expect(openText(text)).toMatchObject({ kind: 'markdown' });
    const { title, cards, faults } = readMarkdown(text, limits);
    expect({ title, faults }).toEqual({ title: 'Onze kaarten', faults: [] });
    expect(cards.map(({ row, words }) => ({ row, ...words }))).toEqual([
      {
        row: 3,
        question: 'Wie weet wat?',
        prompts: ['Wie bel je?', 'Lees dit'],
        tip: 'Begin klein. Eindig groot.',
      },
      { row: 11, question: 'Wat nu?', prompts: [], tip: '' },
    ]);
  });

  it('[O1] or is a list with prompts below its items', () => {
    const { cards } = readMarkdown('1. Wie weet wat?\n   - Wie bel je?\n2. Wat nu?', limits);
    expect(cards.map(({ words }) => [words.question, ...words.prompts])).toEqual([
      ['Wie weet wat?', 'Wie bel je?'],
      ['Wat nu?'],
    ]);
  });
});

/** A workbook with this sheet, made by hand so that it can be wrong in every way. */
const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...more,
  });
const sheetXml = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
const row = (at: string, text: string) =>
  `<row r="${at.slice(1)}"><c r="${at}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** The same zip, with another size written where it tells its contents. */
function forged(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a workbook that is made to do harm', () => {
  const large = sheetXml(row('A1', 'Wie?') + row('A2', 'a'.repeat(30 * 1024 * 1024)));

  it.each([
    ['30 MB in a small file', () => workbook(large), 'damagedWorkbook'],
    [
      'the same, with a small size written',
      () => forged(workbook(large), 'xl/worksheets/sheet1.xml', 1000),
      'damagedWorkbook',
    ],
    [
      '300 files',
      () =>
        workbook(
          sheetXml(row('A1', 'x')),
          Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}`, strToU8('x')])),
        ),
      'damagedWorkbook',
    ],
    [
      'more than two megabytes',
      () =>
        workbook(sheetXml(''), {
          noise: randomBytes(2 * 1024 * 1024),
        }),
      'tooLarge',
    ],
    ['a zip that is no workbook', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'unknownKind'],
    ['nothing in it', () => workbook(sheetXml('')), 'empty'],
    ['XML that is none', () => workbook('<worksheet><<<'), 'damagedWorkbook'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'unknownKind'],
    ['nothing', () => new Uint8Array(), 'empty'],
    ['half a deck', () => strToU8('{"id": "x"'), 'noDeck'],
  ])('[O4] is refused: %s', async (_, make, fault) => {
    expect(await faultOf(make())).toBe(fault);
  });

  it('[O4] with two cells a million rows apart gives the first', async () => {
    const { rows } = await sheetOf(workbook(sheetXml(row('A1', 'Wie?') + row('XFD1048576', 'x'))));
    expect(rows).toEqual([['Wie?']]);
  });

  it('[O4] with entities that grow gives no more than their names', async () => {
    const entities = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>';
    const { rows } = await sheetOf(workbook(entities + sheetXml(row('A1', '&c;'))));
    expect(rows[0]?.[0]?.length).toBeLessThan(10);
  });

  it('[O4] gives a fault that we know, or rows, for 500 files with bytes changed', async () => {
    const good = [
      workbook(sheetXml(row('A1', 'Vraag') + row('A2', 'Wie weet wat?'))),
      utf8(excel),
      utf8('# A\n\n## Wie?\n- x\n'),
      utf8('[{"a": 1}]'),
    ];
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ maxLength: 12 }),
      drop: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (which, changes) => {
          const bytes = [...(good[which] ?? [])];
          for (const { at, bytes: put, drop } of changes)
            bytes.splice(Math.floor(at * bytes.length), drop, ...put);
          const opened = await openFile(Uint8Array.from(bytes)).catch((error: unknown) => {
            if (!(error instanceof UnreadableError)) throw error;
            return null;
          });
          if (opened?.kind === 'markdown') readMarkdown(opened.text, limits);
          if (opened?.kind === 'table' || opened?.kind === 'workbook') {
            readRows(opened.sheet.rows, guessReading(opened.sheet.rows), limits);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
