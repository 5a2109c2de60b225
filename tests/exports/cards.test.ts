/** Cards on paper, set by Typst, which refuses what is no PDF/UA-1, and read and measured by poppler. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import kennisbronnen from '../../decks/kennisbronnen.json' with { type: 'json' };
import { dataOfCards } from '../../server/print/printedCards.ts';
import { templateFor, typeset } from '../../server/print/typeset.ts';
import { hostileTexts } from '../../src/exports/golden/hostileTexts.ts';
import { plainText } from '../../src/exports/plainText.ts';
import { themes } from '../../src/model/deck.ts';
import { deckFileSchema, type DeckFile } from '../../src/model/deckFile.ts';
import { printOrderSchema, type PrintWish } from '../../src/model/printOrder.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { dotsOf, expectToLookAs, hasColour } from './pagePictures.ts';
import { bare, fontsIn, ourFonts, poppler, structureOf } from './paper.ts';

const folder = temporaryFolder().path;
const cardsAt = 'https://kennistafel.example.nl/kaarten/';

async function print(wish: Partial<PrintWish> & Pick<PrintWish, 'layout'>): Promise<string> {
  const order = v.parse(printOrderSchema, { decks: ['kennisbronnen'], lang: 'nl', ...wish });
  const data = dataOfCards(order, cardsAt);
  const path = join(folder, 'cards.pdf');
  writeFileSync(
    path,
    await typeset({ template: templateFor(order.layout), standard: 'ua-1', madeAt: 0, data }),
  );
  return path;
}

/** A deck with these questions, each with these smaller ones. */
const deckOf = (texts: readonly string[], prompts: readonly string[] = []): DeckFile =>
  v.parse(deckFileSchema, {
    id: 'eigen-proef',
    theme: 'leren',
    title: { nl: 'Proef' },
    shortTitle: { nl: 'Proef' },
    description: { nl: 'Om te proberen' },
    cards: texts.map((nl, index) => ({
      id: `eigen-proef-${index}`,
      kind: 'question',
      text: { nl },
      prompts: prompts.map((prompt) => ({ nl: prompt })),
    })),
  });

interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of a PDF and where they are, in mm. */
function wordsIn(path: string): Word[] {
  const pages = poppler('text', path, ['-bbox']).split('<page ').slice(1);
  const word = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu;
  return pages.flatMap((body, page) =>
    [...body.matchAll(word)].map(([, ...found]) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = found
        .slice(0, 4)
        .map((at) => (Number(at) / 72) * 25.4);
      return { page, text: found[4] ?? '', left, top, right, bottom };
    }),
  );
}

const [wide, high] = [210, 297];
/** Where cards are cut, in mm from the corner of the sheet. */
const sheets = {
  a6: { lefts: [10, 108], width: 92, tops: [15.5, 151.5], height: 130 },
  a7: { lefts: [10, 108], width: 92, tops: [9.5, 80.5, 151.5, 222.5], height: 65 },
  'fold-a6': { lefts: [13], width: 184, tops: [15.5, 151.5], height: 130 },
  'fold-a7': { lefts: [13], width: 184, tops: [9.5, 80.5, 151.5, 222.5], height: 65 },
} as const;
type Cut = keyof typeof sheets;

/** Where a page has its marks. */
function marksOn(path: string, page: number, moved = { x: 0, y: 0 }) {
  const dots = dotsOf(path, page);
  return { x: dots.marksAlong({ y: 5 + moved.y }), y: dots.marksAlong({ x: 5 + moved.x }) };
}

function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [index, mark] of found.entries())
    expect(Math.abs(mark - (wanted[index] ?? 0)), `${mark} and ${wanted[index]}`).toBeLessThan(0.1);
}

const cutsOf = (name: Cut) => {
  const { lefts, width, tops, height } = sheets[name];
  return {
    x: lefts.flatMap((left) => [left, left + width]),
    y: tops.flatMap((top) => [top, top + height]),
  };
};

describe.each(['long', 'short'] as const)('on a sheet that turns on its %s edge', (flip) => {
  it.each(['a6', 'a7'] as const)(
    '[Q1] %s: the marks of the back are behind those of the front',
    async (layout) => {
      const path = await print({ layout, flip });
      const [front, back] = [marksOn(path, 1), marksOn(path, 2)];
      const cuts = cutsOf(layout);
      expectNear(front.x, cuts.x);
      expectNear(front.y, cuts.y);
      const turned = (places: readonly number[], length: number) =>
        places.map((place) => length - place).toReversed();
      expectNear(flip === 'long' ? turned(back.x, wide) : back.x, front.x);
      expectNear(flip === 'short' ? turned(back.y, high) : back.y, front.y);
    },
  );

  it('[Q1] each card has its own back behind it, right way up, and colour to beyond where it is cut', async () => {
    const path = await print({ layout: 'a6', flip, back: 'language' });
    const numbered = wordsIn(path).filter(({ text }) => /^[1-8]$/u.test(text));
    for (const number of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const [front, back] = numbered.filter(({ text }) => text === number);
      if (front === undefined || back === undefined) throw new Error('no label');
      expect(back.page).toBe(front.page + 1);
      const cell = ({ left, top }: Word, { mirrored }: { readonly mirrored: boolean }) => {
        const [x, y] = [
          mirrored && flip === 'long' ? wide - left : left,
          mirrored && flip === 'short' ? high - top : top,
        ];
        return [x > wide / 2, y > high / 2];
      };
      expect(cell(back, { mirrored: true })).toEqual(cell(front, { mirrored: false }));
      // On the short edge the back stands on its head on the page, so that it does not on the card.
      expect((back.top > high / 2 ? back.top - 151.5 : back.top - 15.5) > 65).toBe(flip === 'short');
    }
    const plain = await print({ layout: 'a6', flip });
    const [front, back] = [dotsOf(plain, 1), dotsOf(plain, 2)];
    const { x, y } = cutsOf('a6');
    const bleed = [(x[0] ?? 0) - 3, (x[3] ?? 0) + 3];
    expectNear(front.extentAlong({ y: 17 }), bleed);
    expectNear(back.extentAlong({ y: 60 }), bleed);
    expectNear(back.extentAlong({ x: 50 }), [(y[0] ?? 0) - 3, (y[3] ?? 0) + 3]);
  });

  it('[Q1] what a person measured moves the backs by just that', async () => {
    const path = await print({ layout: 'a7', flip, offset: { x: 1.5, y: -0.5 } });
    const [dx, dy] = flip === 'long' ? ([1.5, 0.5] as const) : ([-1.5, -0.5] as const);
    const back = marksOn(path, 2, { x: dx, y: dy });
    const cuts = cutsOf('a7');
    expectNear(
      back.x,
      cuts.x.map((place) => place + dx),
    );
    expectNear(
      back.y,
      cuts.y.map((place) => place + dy),
    );
    const front = marksOn(path, 1);
    expectNear(front.x, cuts.x);
  });

  it('[Q1] the measuring sheet shows how far the back lies from the front', async () => {
    const path = await print({ layout: 'calibration', decks: [], flip });
    const [front, back] = [dotsOf(path, 1), dotsOf(path, 2)];
    const line = flip === 'long' ? 150 : high - 150;
    const down = flip === 'long' ? 238 : high - 238;
    expectNear(back.marksAlong({ y: line }), [105]);
    expectNear(
      back.marksAlong({ x: 60 }).filter((y) => y > 30),
      [down],
    );
    // The mark of 2 at A lies 2 mm to the right, and that of -3 at B 3 mm up.
    expectNear(
      front.marksAlong({ y: 82 + 14 * 5 + 1.5 }).filter((x) => x > 64),
      [107],
    );
    expectNear(
      front.marksAlong({ x: 105 - 6 * 8.5 + 2 }).filter((y) => y > 230),
      [235],
    );
  });
});

it.each(['fold-a6', 'fold-a7'] as const)(
  '[Q1] %s: back and front hang together at the fold',
  async (layout) => {
    const path = await print({ layout });
    const marks = marksOn(path, 1);
    const cuts = cutsOf(layout);
    expectNear(
      marks.x.filter((x) => Math.abs(x - 105) > 1),
      cuts.x,
    );
    expectNear(marks.y, cuts.y);
    const dots = dotsOf(path, 1);
    // Colour up to the fold in the middle of the sheet, and paper beyond it.
    expect(dots.at(104, 60)).toBeGreaterThan(60);
    expect(dots.at(107, 60)).toBe(0);
    expect(poppler('info', path)).toMatch(layout === 'fold-a6' ? /^Pages: +4$/mu : /^Pages: +2$/mu);
  },
);

describe('the pages', () => {
  const cases = [
    { name: 'cards-a6', wish: { layout: 'a6', qr: true } },
    { name: 'cards-a7-proof', wish: { layout: 'a7', proof: true, lang: 'en' } },
    { name: 'cards-fold', wish: { layout: 'fold-a6', back: 'language' } },
    {
      name: 'cards-big',
      wish: { layout: 'big', cards: ['kennisbronnen-3', 'leren-1'], decks: ['kennisbronnen', 'leren'] },
    },
    { name: 'cards-poster', wish: { layout: 'poster', decks: ['kennisbronnen', 'leren'] } },
    { name: 'cards-calibration', wish: { layout: 'calibration', decks: [] } },
  ] as const;

  it.each(cases)('[Q2] $name looks and reads aloud as agreed, in our own fonts', async ({ name, wish }) => {
    const path = await print({ ...wish } as Parameters<typeof print>[0]);
    expect(poppler('info', path)).toMatch(/^Tagged: +yes$/mu);
    expect(poppler('info', path, ['-meta'])).toContain('<pdfuaid:part>1<');
    const fonts = fontsIn(path);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(ourFonts);
    await expect(`${structureOf(path)}\n`).toMatchFileSnapshot(`golden/${name}.structure.txt`);
    await expectToLookAs(`${name}.pages.txt`, path);
  });

  it('[Q2] a proof has no colour in it', async () => {
    for (const layout of ['a6', 'fold-a7', 'big', 'poster'] as const) {
      expect([layout, hasColour(await print({ layout, proof: true }))]).toEqual([layout, false]);
      expect([layout, hasColour(await print({ layout }))]).toEqual([layout, true]);
    }
  });

  it('[Q4] only a card of the library has a code to its page', async () => {
    const figures = (path: string) => structureOf(path).match(/^ *Figure/gmu)?.length ?? 0;
    expect(figures(await print({ layout: 'a7', qr: true }))).toBe(8);
    // A deck of somebody's own, also when it says that it is the library's.
    const claimed = { ...deckOf(['Van mij']), id: 'kennisbronnen', cards: kennisbronnen.cards.slice(0, 2) };
    const own = v.parse(deckFileSchema, claimed);
    expect(figures(await print({ layout: 'a7', qr: true, decks: [own] }))).toBe(0);
  });

  it.each(themes)('[Q2] the theme %s has its sign on the back', async (theme) => {
    const deck = { ...deckOf(['Een vraag?']), theme };
    const back = dotsOf(await print({ layout: 'a6', decks: [deck], flip: 'long' }), 2);
    const drawn = new Set<number>();
    // In the middle of the first card, which lies at the right on the back.
    for (let y = 60; y < 90; y += 0.5)
      for (let x = 141; x < 167; x += 0.5) drawn.add(back.at(x, y) > 40 ? 1 : 0);
    expect([...drawn].toSorted()).toEqual([0, 1]);
  });
});

describe('what people type, on a card', () => {
  const long =
    'Hoe zorgen we dat iedereen die er iets van weet ook echt wordt gehoord als we samen iets beslissen? ';
  const prompts = Array.from({ length: 8 }, (_, index) => `${index} ${long.repeat(3)}`.slice(0, 240));
  const texts = [
    long.repeat(3).slice(0, 240),
    'Kort?',
    'w'.repeat(240),
    '1'.repeat(240),
    `${'v'.repeat(35)} en ${'samenwerkingsverbanden-overleg '.repeat(6)}`.slice(0, 240).trim(),
    // No line breaks before a colon, not after a space either.
    'Een definitie :::waarschuwingsteken (op een bord) [ let op ] !',
    'Burgerparticipatieverordeningen en meerjareninvesteringsprogramma’s?',
  ];

  it.each(['a6', 'a7', 'fold-a6', 'fold-a7', 'big'] as const)(
    '[Q3] %s: a long question shrinks until it is on its card, with every word',
    async (layout) => {
      for (const smaller of [[], prompts]) {
        const path = await print({ layout, decks: [deckOf(texts, smaller)], back: 'none', qr: true });
        const said = bare(poppler('text', path, ['-raw']));
        for (const text of [...texts, ...smaller]) expect(said).toContain(bare(text));
        const sheet =
          layout === 'big' ? { lefts: [15], width: 267, tops: [15], height: 180 } : sheets[layout];
        const width = layout.startsWith('fold') ? sheet.width / 2 : sheet.width;
        const lefts = layout.startsWith('fold') ? [sheet.lefts[0], sheet.lefts[0] + width] : sheet.lefts;
        const out = wordsIn(path).filter(
          ({ left, right, top, bottom }) =>
            !lefts.some((x) => left > x + 3 && right < x + width - 3) ||
            !sheet.tops.some((y) => top > y + 2 && bottom < y + sheet.height - 2),
        );
        expect(out).toEqual([]);
      }
    },
  );

  it('[Q3] a poster has every question, on as many pages as it takes', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `${index} ${texts[0] ?? ''}`.slice(0, 240));
    const path = await print({
      layout: 'poster',
      decks: [deckOf([...many, texts[2] ?? '', texts[3] ?? ''])],
    });
    const said = bare(poppler('text', path, ['-raw']));
    for (const text of many) expect(said).toContain(bare(text));
    for (const { left, right, bottom } of wordsIn(path)) {
      expect(left).toBeGreaterThan(15);
      expect(right).toBeLessThan(wide - 17);
      expect(bottom).toBeLessThan(high - 16);
    }
  });

  it('[Q3] is text and nothing else, also where it would be Typst, and whatever signs there are in it', async () => {
    const typst = [
      '#import "@preview/cetz:0.3.0"',
      '#read("/etc/passwd") #json("data.json") #eval("1+1")',
      '= Kop = *vet* _schuin_ `code` $x^2$ @bron <anker> // weg /* weg */',
      '"aanhaling" #panic("weg") #set page(width: 1cm) #pagebreak()',
      '👩‍👩‍👧 👍🏽 ❤️ λόγος слово שלום 中文',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ];
    const all = [...hostileTexts, ...typst]
      .map((text) => text.slice(0, 240))
      .filter((text) => plainText(text).trim());
    const path = await print({ layout: 'a6', decks: [deckOf(all, all.slice(0, 3))] });
    const said = bare(poppler('text', path, ['-raw']));
    for (const text of all)
      for (const words of plainText(text).split('\n'))
        // What is read from right to left stands in the file as it is drawn.
        if (!/[\p{Script=Hebrew}\ufffd中👩❤]/u.test(words)) expect(said).toContain(bare(words));
    expect(poppler('info', path)).toMatch(/^JavaScript: +no$/mu);
    expect(poppler('info', path, ['-url'])).not.toMatch(/https?:/u);
    expect(fontsIn(path).every((font) => ourFonts.test(font))).toBe(true);
  });
});
