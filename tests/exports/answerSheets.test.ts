/** Answer sheets, from their PDF to the card that is found on a bad photo of it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { typeset } from '../../server/print/typeset.ts';
import { answerSheetData, type SheetStage } from '../../src/exports/answerSheet/answerSheetData.ts';
import { isSheetCode, sheetCode } from '../../src/exports/answerSheet/sheetCode.ts';
import { sheetLayout } from '../../src/exports/answerSheet/sheetLayout.ts';
import { hostileTexts } from '../../src/exports/golden/hostileTexts.ts';
import { namedSession, now } from '../../src/exports/golden/sessions.ts';
import { plainText } from '../../src/exports/plainText.ts';
import { findCards, type ReadCodes } from '../../src/features/sheets/findCards.ts';
import { createReadCodes } from '../../src/features/sheets/readCodes.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import type { CardId } from '../../src/model/deck.ts';
import { sources, type Source } from '../../src/model/source.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { badPhoto, type Grey } from './badPhoto.ts';
import { bare, poppler } from './paper.ts';

const { stage } = namedSession();
const [model] = stage.cards;
if (model === undefined) throw new Error('no card');

/** A session with so many cards. */
const sessionWith = (count: number): SheetStage => ({
  ...stage,
  cards: Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `vraag-${index + 1}` as CardId,
    number: index + 1,
    question: { nl: `Vraag ${index + 1}: wat weten we hier al over?`, en: `Question ${index + 1}?` },
  })),
});

const folder = temporaryFolder().path;
const path = join(folder, 'sheets.pdf');
const dotsPerMm = 6;

async function set(session: SheetStage): Promise<void> {
  const data = answerSheetData(session, 'nl', createTranslator('nl'));
  writeFileSync(path, await typeset({ template: 'answerSheet', standard: 'ua-1', madeAt: now, data }));
}

/** The pages of the PDF as pictures. */
function pagesOf(): Grey[] {
  const [width, height] = [210 * dotsPerMm, 297 * dotsPerMm];
  const options = ['-gray', '-scale-to-x', String(width), '-scale-to-y', String(height)];
  const pgm = execFileSync(findPdfReaders()?.picture ?? '', [...options, path], {
    maxBuffer: 200_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const pages: Grey[] = [];
  for (let at = pgm.indexOf(header); at >= 0; at = pgm.indexOf(header, at + width * height)) {
    const from = at + header.length;
    pages.push({ light: Float32Array.from(pgm.subarray(from, from + width * height)), width, height });
  }
  return pages;
}

/** Draws a stroke of a pen, in mm from the corner of the page. */
function stroke(page: Grey, from: readonly [number, number], to: readonly [number, number]): void {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * dotsPerMm * 2);
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [0, 1].map((axis) =>
      Math.round(((from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * step) / steps) * dotsPerMm),
    ) as [number, number];
    for (const [right, down] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      page.light[(y + down) * page.width + x + right] = 60;
  }
}

/** Fills in a quarter by hand: some words, and a cross in one of the boxes. */
function fillIn(page: Grey, place: number, source: Source | null): void {
  const { quarter, writing, boxes } = sheetLayout;
  const [left, top] = [(place % 2) * quarter.wide, Math.floor(place / 2) * quarter.high];
  for (let word = 0; word < 9; word += 1) {
    const [x, y] = [left + writing.x + 5 + (word % 3) * 26, top + writing.y + 20 + Math.floor(word / 3) * 8];
    for (let letter = 0; letter < 5; letter += 1)
      stroke(page, [x + letter * 4, y], [x + letter * 4 + 3, y - 4 + (letter % 2) * 3]);
  }
  if (source === null) return;
  const x = left + (boxes.x[sources.indexOf(source)] ?? 0);
  const y = top + boxes.y;
  stroke(page, [x + 1, y + 1], [x + 5, y + 5]);
  stroke(page, [x + 5, y + 1], [x + 1, y + 5]);
}

let read: ReadCodes;
beforeAll(() => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  read = createReadCodes({ wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer });
});

describe('the code on an answer sheet', () => {
  it('[Y1] has nine signs, is another for each card and each session, and is always the same', () => {
    const codes = sessionWith(200).cards.map(({ id }) => sheetCode(stage.sessionId, id));
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) expect(code).toMatch(/^K[0-9A-Z]{8}$/u);
    expect(codes[0]).toBe(sheetCode(stage.sessionId, 'vraag-1' as CardId));
    expect(codes).not.toContain(sheetCode('s-andere' as typeof stage.sessionId, 'vraag-1' as CardId));
  });

  it('[Y1] is refused with one sign wrong, or two that changed places', () => {
    const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    for (const { id } of sessionWith(20).cards) {
      const code = sheetCode(stage.sessionId, id);
      expect(isSheetCode(code)).toBe(true);
      for (let at = 0; at < code.length; at += 1)
        for (const sign of signs)
          if (sign !== code[at])
            expect(isSheetCode(code.slice(0, at) + sign + code.slice(at + 1)), code).toBe(false);
      for (let at = 1; at + 1 < code.length; at += 1) {
        const [one = '', other = ''] = code.slice(at, at + 2);
        if (one !== other)
          expect(isSheetCode(code.slice(0, at) + other + one + code.slice(at + 2))).toBe(false);
      }
    }
    for (const text of ['', 'https://kennistafel.example', 'K', 'KKKKKKKKKK'])
      expect(isSheetCode(text)).toBe(false);
  });
});

describe('answer sheets as a PDF', () => {
  it('[Y2] have four cards to an A4, each with its question, its code and a line for a name', async () => {
    await set(sessionWith(6));
    expect(poppler('info', path)).toMatch(/^Pages: +2$/mu);
    expect(poppler('info', path)).toMatch(/^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/mu);
    expect(poppler('info', path, ['-meta'])).toContain('<pdfuaid:part>1<');
    const pages = poppler('text', path, ['-raw']).split('\f');
    for (const [index, { id, question }] of sessionWith(6).cards.entries()) {
      const words = bare(pages[Math.floor(index / 4)] ?? '');
      expect(words).toContain(bare(question.nl));
      expect(words).toContain(sheetCode(stage.sessionId, id));
    }
    expect(pages[0]).toContain('Naam');
    const headings = poppler('info', path, ['-struct-text']).match(/^ *H1 /gmu);
    expect(headings).toHaveLength(6);
    for (const font of poppler('fonts', path).trim().split('\n').slice(2))
      expect(font).toMatch(/^[A-Z]{6}\+(?:AtkinsonHyperlegibleNext|SourceSerif4|NotoSansSymbols2)/u);
  });

  it('[Y2] ask for no name where there are none', async () => {
    await set({ ...sessionWith(1), named: false });
    const words = poppler('text', path);
    expect(words).toContain('Schrijf je naam er niet bij');
    expect(words).not.toMatch(/^Naam$/mu);
  });

  it('[Y2] show a question whole, however long, and whatever is typed as text', async () => {
    const long = Array.from({ length: 30 }, () => 'samenwerking')
      .join(' ')
      .slice(0, 240);
    const typst = '#panic("weg") *vet* = Kop $x$ <anker> \\u{41} #[haken]';
    const showing = async (texts: readonly string[]) => {
      const session = sessionWith(texts.length);
      const cards = session.cards.map((card, index) => ({
        ...card,
        question: { nl: texts[index] ?? '', en: '' },
      }));
      await set({ ...session, cards });
      return bare(poppler('text', path, ['-raw']));
    };
    const hostile = hostileTexts.map((text) => plainText(text).replaceAll('\n', ' ').slice(0, 240));
    expect(await showing([typst, ...hostile])).toContain(bare(typst));
    expect(await showing([long])).toContain(bare(long));
    // Poppler gives the words that are cut off too: where they stand tells.
    const lines = [
      ...poppler('text', path, ['-bbox']).matchAll(/yMax="([\d.]+)">(?:samenwerk|ing|king|samen)/gu),
    ];
    expect(lines.length).toBeGreaterThan(10);
    const bottom = ((sheetLayout.question.y + sheetLayout.question.high) * 72) / 25.4;
    for (const [, at] of lines) expect(Number(at)).toBeLessThan(bottom + 1);
  });
});

describe('a bad photo of a sheet', () => {
  const perPage = 4;
  const photos = 25;
  it('[Y3] tells which cards are on it: of 100, at least 99 are found and none is wrong', async () => {
    await set(sessionWith(perPage * 5));
    const random = seededRandom(14);
    const pages = pagesOf();
    expect(pages).toHaveLength(5);
    const crosses = sessionWith(perPage * 5).cards.map((_, index) => [...sources, null][index % 4] ?? null);
    for (const [index, source] of crosses.entries())
      fillIn(pages[Math.floor(index / perPage)] as Grey, index % perPage, source);
    let [found, wrong, rightCross] = [0, 0, 0];
    for (let photo = 0; photo < photos; photo += 1) {
      const at = photo % pages.length;
      const held = ([0, 0, 1, 2, 3] as const)[random.below(5)] ?? 0;
      const picture = badPhoto(pages[at] as Grey, random, { held, blur: 1.1 + (photo % 5) * 0.15 });
      const cards = await findCards(picture, read);
      const on = sessionWith(perPage * 5).cards.slice(at * perPage, (at + 1) * perPage);
      const codes = on.map(({ id }) => sheetCode(stage.sessionId, id));
      found += codes.filter((code) => cards.some((card) => card.code === code)).length;
      wrong +=
        cards.filter(({ code }) => !codes.includes(code)).length +
        cards.length -
        new Set(cards.map(({ code }) => code)).size;
      for (const { code, ticked } of cards) {
        const source = crosses[at * perPage + codes.indexOf(code)] ?? null;
        if (ticked.length === (source === null ? 0 : 1) && ticked.every((one) => one === source))
          rightCross += 1;
      }
    }
    expect({ wrong }).toEqual({ wrong: 0 });
    expect(found).toBeGreaterThanOrEqual(photos * perPage * 0.99);
    // A cross is only proposed: a person looks at it.
    expect(rightCross).toBeGreaterThanOrEqual(found * 0.97);
  });
});
