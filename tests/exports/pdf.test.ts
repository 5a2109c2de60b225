/** The notes as PDF, set by Typst, which refuses what is no PDF/UA-1, and read by poppler. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { common } from '../../server/print/fitted.ts';
import { lettersOf } from '../../server/print/fontLetters.ts';
import { hasLetters, ownFonts } from '../../server/print/ownFonts.ts';
import { typeset } from '../../server/print/typeset.ts';
import { editRecord } from '../../src/exports/editRecord.ts';
import type { PdfStandard } from '../../src/exports/formats.ts';
import { hostileTexts } from '../../src/exports/golden/hostileTexts.ts';
import { surveyedSession } from '../../src/exports/activities/survey/testSurvey.ts';
import { outlineOf } from '../../src/exports/golden/outlines.ts';
import {
  draftSession,
  emptySession,
  namedSession,
  namelessSession,
  now,
} from '../../src/exports/golden/sessions.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import type { Outline } from '../../src/exports/outline/outline.ts';
import { notesData } from '../../src/exports/pdf/notesData.ts';
import { plainText } from '../../src/exports/plainText.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { emptyReportEdits } from '../../src/model/session/report.ts';
import { longRecord } from '../fixtures/longRecord.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { pictureBlock } from './boardPng.ts';
import { expectToLookAs } from './pagePictures.ts';
import { bare, faultsOnPaper, fontsIn, ourFonts, poppler, sheetOf, sheetsIn, structureOf } from './paper.ts';

const cases = [
  { name: 'named-nl', outline: outlineOf(namedSession(), 'nl') },
  { name: 'nameless-en', outline: outlineOf(namelessSession(), 'en') },
  { name: 'draft-nl', outline: outlineOf(draftSession(), 'nl') },
  { name: 'empty-en', outline: outlineOf(emptySession(), 'en') },
];

const folder = temporaryFolder().path;
const pathOf = (name: string) => join(folder, `${name}.pdf`);

async function set(name: string, outline: Outline, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> {
  const data = notesData(outline, hasLetters);
  const pdf = await typeset({ template: 'notes', standard, madeAt: now, data });
  writeFileSync(pathOf(name), pdf);
  return pdf;
}

const made = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const { name, outline } of cases) made.set(name, await set(name, outline));
});

/** The golden outline, with this as the summary and as an answer. */
const saying = (texts: readonly string[]) => {
  const record = buildRecord({ ...namedSession(), now });
  const [first, ...others] = record.discussed;
  if (first === undefined) throw new Error('nothing was discussed');
  const [answer] = first.answers;
  if (answer === undefined) throw new Error('nothing was answered');
  const answers = texts.map((text, index) => ({ ...answer, id: `${answer.id}${index}` as never, text }));
  return buildOutline({ ...record, discussed: [{ ...first, answers }, ...others] }, 'nl');
};

const structure = (name: string) => structureOf(pathOf(name));

const bookmarks = (name: string) =>
  [...poppler('html', pathOf(name), ['-xml', '-i', '-stdout']).matchAll(/<item [^>]*>([^<]*)</gu)].map(
    ([, words = '']) =>
      words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
  );

describe.each(cases)('the PDF of $name', ({ name, outline }) => {
  it('[N7] has the words of the notes', () => {
    const text = bare(poppler('text', pathOf(name), ['-raw']));
    for (const { title, blocks } of outline.sections) {
      expect(text).toContain(bare(title));
      for (const block of blocks)
        if (block.type === 'list')
          for (const { text: words } of block.entries)
            // What is read from right to left stands in the file in the order in which it is drawn.
            if (words !== null && !/[\p{Script=Hebrew}\p{Script=Arabic}\ufffd]/u.test(words))
              for (const line of words.split('\n')) expect(text).toContain(bare(line));
    }
  });

  it('[N8] reads aloud in the order of the notes, as what each thing is', async () => {
    const info = poppler('info', pathOf(name));
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^JavaScript: +no$/mu);
    expect(poppler('info', pathOf(name), ['-meta'])).toContain('<pdfuaid:part>1<');
    const tags = structure(name);
    expect(tags.match(/^ *H2 /gmu) ?? []).toHaveLength(outline.sections.length);
    if (name !== 'nameless-en') await expect(`${tags}\n`).toMatchFileSnapshot(`golden/${name}.structure.txt`);
    if (!name.startsWith('empty'))
      for (const tag of ['H1', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TH', 'TD', 'Figure'])
        expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'mu'));
  });

  it('[N8] has its title, its language, and its headings as bookmarks, in which words stay apart', () => {
    const kind = outline.draft?.label ?? outline.kind;
    expect(poppler('info', pathOf(name))).toContain(`${outline.title} · ${kind}`);
    expect(poppler('info', pathOf(name), ['-meta'])).toContain(
      `<dc:language><rdf:Bag><rdf:li>${outline.locale}<`,
    );
    const found = bookmarks(name);
    expect(found[0]).toBe(outline.title);
    for (const { title, blocks } of outline.sections) {
      expect(found).toContain(title);
      for (const block of blocks)
        if (block.type === 'card') {
          const mark = block.mark === null ? '' : `★ ${block.mark} `;
          expect(found).toContain(`${mark}${block.card.name} · ${block.note} ${block.card.question}`);
        }
    }
  });

  it('[N18] shows the board in parts that can each be read on a page, and says what is on them', () => {
    const picture = pictureBlock(outline)?.picture;
    if (picture === undefined) throw new Error('no picture');
    const pages = poppler('text', pathOf(name), ['-raw']).split('\f').map(bare);
    const bytes = Buffer.from(made.get(name) ?? []).toString('latin1');
    for (const { description } of picture.parts) {
      if (picture.parts.length > 1) expect(pages.join('')).toContain(bare(description));
      const alt = `${picture.title}. ${description}`;
      const hex = Buffer.from(alt, 'utf16le').swap16();
      expect(
        [`/Alt (${alt.replaceAll(/[()\\]/gu, '\\$&')})`, hex.toString('latin1')].some((one) =>
          bytes.includes(one),
        ),
      ).toBe(true);
    }
    // The name of a zone at the top: the picture has words that can be found.
    expect(pages.join('')).toContain(bare({ nl: 'Nu bespreken', en: 'Discuss now' }[outline.locale]));
  });

  it('[N10] has only our own fonts, each in it', () => {
    const fonts = fontsIn(pathOf(name));
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(ourFonts);
  });

  it('[N10] looks as agreed', async () => {
    await expectToLookAs(`${name}.pages.txt`, pathOf(name));
  });

  it('[N2] has the same bytes when it is made again', async () => {
    expect(Buffer.compare(await set('again', outline), made.get(name) ?? new Uint8Array())).toBe(0);
  });

  it('[N8] can also be one for an archive', async () => {
    await set('archive', outline, 'a-2a');
    expect(poppler('info', pathOf('archive'), ['-meta'])).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</u);
    expect(poppler('info', pathOf('archive'))).toMatch(/^Tagged: +yes$/mu);
  });
});

describe('what people type, in a PDF', () => {
  it('[N5] is text and nothing else, also where it would be Typst', async () => {
    const typst = [
      '#import "@preview/cetz:0.3.0"',
      '#read("/etc/passwd") #json("data.json") #sys.inputs #eval("1+1")',
      '= Kop = *vet* _schuin_ `code` $x^2$ @bron <anker> // weg /* weg */ \\u{41} ~ -- --- ... [haken] #[haken]',
      '- lijst + nummer / term: uitleg',
      '"aanhaling" \'enkel\' #let x = 1; #panic("weg") #set page(width: 1cm) #pagebreak()',
    ];
    const outline = saying([...hostileTexts.map(plainText), ...typst]);
    await set('hostile', outline);
    const text = bare(poppler('text', pathOf('hostile'), ['-raw']));
    for (const words of [...hostileTexts.map(plainText), ...typst])
      for (const line of words.split('\n'))
        if (!/[\p{Script=Hebrew}\ufffd]/u.test(line)) expect(text).toContain(bare(line));
    const links = [
      ...Buffer.from(await set('hostile', outline))
        .toString('latin1')
        .matchAll(/\/URI \(([^)]*)\)/gu),
    ];
    expect(links.length).toBeGreaterThan(0);
    for (const [, address] of links) expect(address).toMatch(/^https:\/\/(?:kwaad|voorbeeld)\.example/u);
  });

  it('[N5] makes no PDF impossible, whatever signs there are in it', async () => {
    const random = seededRandom(7);
    const ranges = [
      [0x20, 0x2ff],
      [0x300, 0x36f],
      [0x370, 0x1fff],
      [0x2000, 0x2bff],
      [0x2e80, 0xffff],
      [0x1f000, 0x1ffff],
      [0x20000, 0x10ffff],
      [0xfe00, 0xfe0f],
      [0x200b, 0x206f],
      [0x590, 0x6ff],
    ] as const;
    const sign = () => {
      const [from, to] = ranges[random.below(ranges.length)] ?? [0x20, 0x7e];
      return String.fromCodePoint(from + random.below(to - from + 1));
    };
    const texts = Array.from({ length: 400 }, () =>
      // As the model keeps them, and as no model would.
      ((text: string) => (random.below(2) === 0 ? plainText(text) : text))(
        Array.from({ length: 1 + random.below(40) }, sign).join(''),
      ),
    );
    expect((await set('any', saying(texts))).length).toBeGreaterThan(10_000);
    expect(poppler('text', pathOf('any'))).toContain('kon deze pdf een teken niet tonen');
  });

  it('[N18] has emoji, Hebrew, Arabic, Greek, Cyrillic and signs as such, and says where it lacks a sign', async () => {
    const texts = ['👩‍👩‍👧 👍🏽 ❤️ ★ ☐ ✓ λόγος слово ğ ữ', 'שלום עולם!', 'مرحبا بالعالم', '中文'];
    await set('scripts', saying(texts));
    const text = poppler('text', pathOf('scripts'));
    for (const words of ['👍', '★ ☐ ✓ λόγος слово', 'שלום', '◻']) expect(text).toContain(words);
    expect(text).not.toContain('中');
    expect(text).toContain('kon deze pdf een teken niet tonen');
    expect(poppler('text', pathOf('named-nl'))).not.toContain('kon deze pdf een teken niet tonen');
    // From the right, with its bullet before it.
    const word = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>[^<]*(?:שלום|םולש)/u.exec(
      poppler('text', pathOf('scripts'), ['-bbox']),
    );
    expect(Number(word?.[3])).toBeGreaterThan(500);
  });

  it('[N20] stays between the margins, also as one long word or address', async () => {
    const texts = [
      'a1b2'.repeat(120),
      `https://voorbeeld.example/${'a1b2'.repeat(60)}`,
      Array.from({ length: 60 }, (_, index) => `${'en '.repeat(index % 5)}samenwerkingsverband`).join(' '),
    ];
    await set('wide', saying(texts));
    const boxes = poppler('text', pathOf('wide'), ['-bbox']);
    const right = Math.max(...[...boxes.matchAll(/xMax="([\d.]+)"/gu)].map(([, x]) => Number(x)));
    expect(right).toBeLessThan(595.3 - 48 + 1);
    // What is beyond the page is in no text.
    for (const text of texts) expect(bare(poppler('text', pathOf('wide'), ['-raw']))).toContain(bare(text));
    // Words are broken as Dutch breaks them.
    expect(poppler('text', pathOf('wide'), ['-raw'])).toMatch(/samenwerkings\u00ad\nverband/u);
  });

  it('all of what most people type needs no second look: each of our Latin fonts has it', () => {
    const typed = Array.from({ length: 0x2200 }, (_, code) => code).filter(
      (code) => code !== 10 && common.test(String.fromCodePoint(code)),
    );
    expect(typed.length).toBeGreaterThan(180);
    for (const { path } of ownFonts.slice(0, 4)) {
      const letters = lettersOf(readFileSync(path));
      expect(typed.filter((code) => !letters.has(code))).toEqual([]);
    }
  });

  it('[W10] has no name that was left out, not in its picture or its tags either', async () => {
    const record = buildRecord({ ...namedSession(), now });
    expect(poppler('text', pathOf('named-nl'))).toContain('Teun');
    const edited = editRecord(record, { ...emptyReportEdits, withoutNames: ['teun'] });
    await set('without', buildOutline(edited, 'nl'));
    const words = [poppler('text', pathOf('without')), poppler('info', pathOf('without'), ['-struct-text'])];
    for (const said of words) {
      expect(said).toContain('[…]');
      expect(said).not.toContain('Teun');
    }
    const bytes = Buffer.from(await set('without', buildOutline(edited, 'nl')));
    for (const encoded of [Buffer.from('Teun'), Buffer.from('Teun', 'utf16le').swap16()])
      expect(bytes.includes(encoded)).toBe(false);
  });
});

it('the PDF says nothing of the machine that made it', () => {
  const bytes = Buffer.from(made.get('named-nl') ?? []).toString('latin1');
  expect(bytes).not.toMatch(/Linux|node_modules|server\/print/u);
});

describe('a report on paper', () => {
  it.each([5, 8, 11, 14])('[N20] with %i answers to a card is as good as from the page', async (answers) => {
    const record = longRecord({ answers });
    await set('long', buildOutline(record, 'nl'));
    expect(faultsOnPaper(sheetsIn(pathOf('long')), record)).toEqual([]);
    expect(poppler('text', pathOf('long'), ['-raw', '-f', '2', '-l', '2'])).toMatch(/pagina 2 van \d+/u);
  });

  it('[N20] tears no heading from what it is about, no row and no answer, wherever the page ends', async () => {
    const outline = outlineOf(namedSession(), 'nl');
    const row = Array.from({ length: 60 }, (_, index) => `rij${index}`).join(' ');
    const plain = { card: null, mark: null, source: null };
    for (let lines = 20; lines < 46; lines += 2) {
      const filler = Array.from({ length: lines }, (_, index) => `regel ${index}`).join('\n');
      await set('torn', {
        ...outline,
        sections: [
          { id: 'minutes', title: 'Vulling', blocks: [{ type: 'text', tone: 'plain', text: filler }] },
          {
            id: 'agreed',
            title: 'Kopje',
            blocks: [
              {
                type: 'table',
                kind: 'actions',
                caption: 'Bijschrift',
                columns: ['Kolom', 'Wie', 'Wanneer'].map((label) => ({ label, numeric: false })),
                rows: [
                  {
                    cells: [row, 'Anna', ''].map((text) => ({ text, open: false })),
                    total: false,
                    balance: null,
                  },
                ],
              },
              { type: 'list', kind: 'answers', entries: [{ ...plain, text: 'gezegd', aside: 'herkomst' }] },
            ],
          },
        ],
      });
      const sheets = sheetsIn(pathOf('torn'));
      const at = sheetOf(sheets, 'Kopje');
      for (const words of ['Bijschrift', 'Kolom', 'rij0', 'rij59'])
        expect(sheetOf(sheets, words), `${words} after ${lines} lines`).toBe(at);
      expect(sheetOf(sheets, 'gezegd')).toBe(sheetOf(sheets, 'herkomst'));
    }
  });

  it('[N20] repeats the headings of a table on the page where it goes on', async () => {
    const record = buildRecord({ ...namedSession(), now });
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const actions = Array.from({ length: 60 }, (_, index) => ({ ...action, text: `Actie ${index}` }));
    await set('table', buildOutline({ ...record, actions }, 'nl'));
    const sheets = poppler('text', pathOf('table'), ['-layout']).split('\f');
    expect(sheets.filter((words) => /Actie +Wie +Wanneer/u.test(words)).length).toBeGreaterThan(1);
    expect(structure('table').match(/^ *THead/gmu)).toHaveLength(4);
  });

  it('[W42] with a summary and many actions, its first page says who, which questions and what to do', async () => {
    const whole = buildRecord({ ...namedSession(), now });
    const [action] = whole.actions;
    if (action === undefined) throw new Error('no action');
    const actions = Array.from({ length: 6 }, (_, index) => ({
      ...action,
      text: `Actie ${index}: we vragen de uitvoering voortaan eerder aan tafel, bij elke startnotitie.`,
    }));
    const summary = 'We spraken over wat we weten, en wat er botst. '.repeat(12).trim();
    const pageOf = async (record: typeof whole) => {
      await set('first', buildOutline(record, 'nl'));
      return bare(poppler('text', pathOf('first'), ['-raw', '-l', '1']));
    };
    const first = await pageOf({ ...whole, summary, actions });
    for (const { text } of actions) expect(first).toContain(bare(text));
    for (const { card } of whole.discussed) expect(first).toContain(bare(card.question.nl));
    expect(first).toContain(bare('1 begeleider: Fatma'));
    // A table that is too long for what is left of the page begins on it all the same.
    const many = [1, 2, 3, 4].flatMap(() => actions);
    expect(await pageOf({ ...whole, summary, actions: many })).toContain(bare(actions[0]?.text ?? ''));
  });
});

describe('questionnaires on paper', () => {
  it.each(['nl', 'en'] as const)('[K25] keep all that is said of them: %s', async (locale) => {
    const record = buildRecord({ ...surveyedSession(), now });
    const outline = buildOutline(record, locale);
    const surveys = outline.sections.filter(({ id }) => id === 'surveys');
    await set(`surveys-${locale}`, { ...outline, sections: surveys });
    const words = bare(poppler('text', pathOf(`surveys-${locale}`)));
    const said = surveys.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((text) => !words.includes(bare(text)))).toEqual([]);
  });
});
