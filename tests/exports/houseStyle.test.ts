/** Files in the house style of a municipality: the notes as a page and as PDF, cards, posters and answer sheets. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { lookForFiles } from '../../server/houseStyle/houseStyle.ts';
import { readHouseStyle } from '../../server/houseStyle/readHouseStyle.ts';
import { hasLetters } from '../../server/print/ownFonts.ts';
import { dataOfCards } from '../../server/print/printedCards.ts';
import { templateFor, typeset } from '../../server/print/typeset.ts';
import { outlineOf } from '../../src/exports/golden/outlines.ts';
import { namedSession } from '../../src/exports/golden/sessions.ts';
import type { HouseLook } from '../../src/exports/houseLook.ts';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { notesData } from '../../src/exports/pdf/notesData.ts';
import { inHouseColours } from '../../src/exports/picture/inHouseColours.ts';
import type { PrintOrder } from '../../src/model/printOrder.ts';
import { mooiAnders, voorbeeld, writeHouseStyle, type GivenStyle } from '../fixtures/houseStyles.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { poppler, structureOf } from './paper.ts';

const folder = temporaryFolder().path;
const look = async (given: GivenStyle): Promise<HouseLook> => {
  const style = await readHouseStyle(writeHouseStyle(temporaryFolder().path, given));
  if (!style.ok) throw new Error(style.faults.join('\n'));
  return lookForFiles(style.house);
};

const outline = outlineOf(namedSession(), 'nl');
const pathOf = (name: string) => join(folder, `${name}.pdf`);

/** How many dots of its first page have each colour. */
function coloursIn(path: string, page = 1): ReadonlyMap<string, number> {
  const renderer = (findPdfReaders()?.text ?? '').replace(/pdftotext$/u, 'pdftoppm');
  const picture = execFileSync(renderer, ['-r', '100', '-f', String(page), '-l', String(page), path], {
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const dots = picture.subarray(picture.indexOf('255\n') + 4);
  const found = new Map<number, number>();
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const colour = dots.readUIntBE(at, 3);
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return new Map([...found].map(([colour, count]) => [colour.toString(16).padStart(6, '0'), count]));
}

describe('the notes of a municipality', () => {
  let house: HouseLook;
  beforeAll(async () => {
    house = await look(voorbeeld);
    for (const standard of ['ua-1', 'a-2a'] as const)
      writeFileSync(
        pathOf(standard),
        await typeset({
          template: 'notes',
          standard,
          madeAt: 0,
          house,
          data: notesData(inHouseColours(outline, house), hasLetters),
        }),
      );
  });

  it('[F6] as a page have its logo, colours and typefaces, and still ask nothing of any host', () => {
    const page = renderHtml(inHouseColours(outline, house), house);
    expect(page).toMatch(
      /<p class="house"><img src="data:image\/svg\+xml;base64,[\w+/=]+" alt="Gemeente Voorbeeld"><\/p>/,
    );
    expect(page).toContain('form-action &#39;none&#39;; img-src data:">');
    const own = page.slice(page.lastIndexOf(':root {'));
    for (const said of ['--ink: #001a40', '--action: #5115ef', '--table: #f9f9fa', '--sans: "Noto Sans", '])
      expect(own).toContain(said);
    expect(page.replaceAll(/href="https:[^"]*"/g, '')).not.toMatch(/(?:src|href)="(?!data:|#)|url\(/);
    // The picture of the board goes along.
    const picture = /<svg [^>]*role="img"[^]*?<\/svg>/.exec(page)?.[0] ?? '';
    expect(picture).toContain('fill="#f9f9fa"');
    expect(picture).toContain('stroke="#586c88"');
    expect(picture).not.toMatch(/#f4f1ea|#8b8474|"#1d2430"(?! fill-opacity)/);
  });

  it('[F6] have its name where it has no logo, and are as they were without a house style', async () => {
    const other = await look(mooiAnders);
    const page = renderHtml(inHouseColours(outline, other), other);
    expect(page).toContain('<p class="house">Gemeente Mooi &amp; Anders</p>');
    expect(page).not.toContain('img-src');
    expect(inHouseColours(outline, null)).toBe(outline);
    const data = notesData(outline, hasLetters);
    writeFileSync(
      pathOf('named'),
      await typeset({ template: 'notes', standard: 'ua-1', madeAt: 0, house: other, data }),
    );
    expect(poppler('text', pathOf('named'), ['-l', '1'])).toMatch(/^Gemeente Mooi & Anders\s+Verslag/);
  });

  it.each(['ua-1', 'a-2a'] as const)(
    '[F6] as PDF (%s) have its logo with its name, and its colours',
    (standard) => {
      expect(readFileSync(pathOf(standard), 'latin1')).toContain('/Alt (Gemeente Voorbeeld)');
      const dots = coloursIn(pathOf(standard));
      // Words, the logo, and a link. Nothing has our own ink.
      for (const colour of ['001a40', '5115ef', 'c0392b', '586c88'])
        expect(dots.get(colour), colour).toBeGreaterThan(10);
      expect(dots.get('1d2430')).toBeUndefined();
      expect(structureOf(pathOf(standard)).indexOf('Figure')).toBeLessThan(
        structureOf(pathOf(standard)).indexOf('H1'),
      );
    },
  );
});

describe('the cards of a municipality', () => {
  const set = async (order: Partial<PrintOrder>, house: HouseLook | null) => {
    const whole: PrintOrder = {
      decks: ['leren'],
      lang: 'nl',
      layout: 'a6',
      back: 'sign',
      flip: 'long',
      offset: { x: 0, y: 0 },
      qr: false,
      proof: false,
      ...order,
    };
    const name = `${whole.layout}-${whole.proof}-${house?.name}`;
    const data = dataOfCards(whole, '');
    writeFileSync(
      pathOf(name),
      await typeset({ template: templateFor(whole.layout), standard: 'ua-1', madeAt: 0, house, data }),
    );
    return pathOf(name);
  };

  it('[F7] have its logo on their backs, and a poster at its foot; a proof has no colour', async () => {
    const house = await look(voorbeeld);
    const [cards, poster] = [await set({}, house), await set({ layout: 'poster' }, house)];
    // Fronts have its ink; the backs behind them have its logo.
    expect(coloursIn(cards, 1).get('001a40')).toBeGreaterThan(100);
    expect(coloursIn(cards, 1).get('5115ef')).toBeUndefined();
    expect(coloursIn(cards, 2).get('5115ef')).toBeGreaterThan(100);
    expect(coloursIn(poster).get('5115ef')).toBeGreaterThan(100);
    for (const path of [cards, poster])
      expect(readFileSync(path, 'latin1')).not.toContain('Alt (Gemeente Voorbeeld)');
    expect(
      [...coloursIn(await set({ proof: true, layout: 'a7' }, house), 2).keys()].filter(
        (one) => !/^(..)\1\1$/.test(one),
      ),
    ).toEqual([]);
  });

  it('[F7] have its name on their backs where it has no logo', async () => {
    const path = await set({}, await look(mooiAnders));
    expect(poppler('text', path, ['-f', '2', '-l', '2'])).toContain('Gemeente Mooi & Anders');
  });
});
