/** What one reads on the table, as it is drawn: the size of the letters, and that nothing lies over them. */
import { expect, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { TemplateId } from '../../src/model/board/template.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { boardOf } from './boardTable.ts';
import { carryByMouse } from './hands.ts';
import { test } from './journey.ts';
import { enterAsFacilitator, expectFills, laptop, tablet } from './people.ts';
import { boxAtRest, restOf } from './rest.ts';
import { t } from './dutch.ts';

const texts = [
  'Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.',
  'We vragen het na bij de balie, als er tijd is.',
  'De wijkscan was er, maar kwam na het besluit.',
  'Wie het hardst roept.',
];
const random = seededRandom(20261129);

/** A table with two who write, and the way to lay down and reveal so many answers to a card. */
async function writingTable(url: string) {
  const [fatma, joris, mirjam] = [createPerson(url), createPerson(url), createPerson(url)];
  const { code, facilitatorUrl } = await fatma.open();
  await joris.join(code, 'Joris');
  await mirjam.join(code, 'Mirjam');
  await fatma.command({ type: 'session.start' });
  const stage = fatma.connect('stage');
  const desks = [joris, mirjam].map((person) => person.connect('desk'));
  const reveal = async (cardId: CardId, count: number) => {
    await fatma.command({ type: 'round.open', cardId });
    await stage.until(() => openRound(stageOf(stage))?.cardId === cardId);
    const round = openRound(stageOf(stage));
    if (round === null) throw new Error('No open round');
    for (const desk of desks) {
      await desk.synced;
      const editor = createDeskEditor(desk.doc);
      for (let index = 0; index < count / desks.length; index += 1)
        editor.handIn({
          id: newDeskAnswerId(random),
          roundId: round.id,
          cardId,
          text: texts[index % texts.length] ?? '',
          source: 'experience',
        });
      await desk.saved();
    }
    await fatma.command({ type: 'round.reveal', roundId: round.id });
  };
  const lay = (template: TemplateId) => fatma.command({ type: 'board.changeTemplate', template });
  return { facilitatorUrl, reveal, lay };
}

const answersOn = (page: Page) => boardOf(page).getByRole('group', { name: /^Antwoord bij / });

/** The height of the letters on the screen, in px. */
const drawnSize = (page: Page, selector: string) =>
  boardOf(page)
    .locator(selector)
    .last()
    .evaluate((element) => {
      const zoom = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth;
      return Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
    });

/** Whether something on the board is drawn whole, with nothing of it beyond the edge. */
async function isWhole(page: Page, name: RegExp): Promise<boolean> {
  const board = await boardOf(page).locator('> div').boundingBox();
  const box = await boardOf(page).getByRole('group', { name }).boundingBox();
  return (
    board !== null &&
    box !== null &&
    box.x >= board.x &&
    box.y >= board.y &&
    box.x + box.width <= board.x + board.width &&
    box.y + box.height <= board.y + board.height
  );
}

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`[B69] twelve and thirty answers are read on the table at ${width}×${height}, with nothing over them`, async ({
    arrive,
    server,
  }) => {
    const { facilitatorUrl, reveal, lay } = await writingTable(server.url);
    const page = await arrive({ ...laptop, viewport: { width, height }, reducedMotion: 'reduce' });
    await enterAsFacilitator(page, facilitatorUrl, 'Fatma');
    await expect(boardOf(page)).toBeAttached();

    await reveal('kennisbronnen-3' as CardId, 12);
    await expect(answersOn(page)).toHaveCount(12);
    const [few, many] = width < 1440 ? [14, 12] : [15, 13];
    await expect.poll(() => drawnSize(page, '.answer-note')).toBeGreaterThanOrEqual(few);
    expect(await drawnSize(page, '[data-size=question] .serif')).toBeGreaterThanOrEqual(22);
    expect(await overlaps(page)).toEqual([]);

    await reveal('leren-2' as CardId, 30);
    await expect(answersOn(page)).toHaveCount(42);
    await expect(page.getByRole('button', { name: /^Kennisbronnen 3: 12/ })).toBeVisible();
    await expect.poll(() => isWhole(page, /^Focus op leren 2/)).toBe(true);
    await expect.poll(() => drawnSize(page, '.answer-note')).toBeGreaterThanOrEqual(many);
    expect(await drawnSize(page, '[data-size=question] .serif')).toBeGreaterThanOrEqual(
      width < 1440 ? 20 : 22,
    );

    // A pile brings its question back into sight.
    await page.getByRole('button', { name: /^Kennisbronnen 3: 12/ }).click();
    await expect.poll(() => isWhole(page, /^Kennisbronnen 3/)).toBe(true);
    await expect(page.getByText(t(($) => $.now.revealed)).first()).toBeVisible();

    // Another template says so in a toast, with the way back.
    await lay('drie-bronnen');
    await expect(page.getByRole('button', { name: /^Terug naar/u })).toBeVisible();
    await expect.poll(() => overlaps(page)).toEqual([]);
  });

test('[B75] on a tablet answers are read at 15 px or more, and one button turns pages that show them all', async ({
  arrive,
  server,
}) => {
  const { facilitatorUrl, reveal } = await writingTable(server.url);
  const page = await arrive({ ...tablet, reducedMotion: 'reduce' });
  await enterAsFacilitator(page, facilitatorUrl, 'Fatma');
  await reveal('kennisbronnen-3' as CardId, 12);
  await expect(answersOn(page)).toHaveCount(12);
  await expect.poll(() => drawnSize(page, '.answer-note')).toBeGreaterThanOrEqual(15);
  // Of what is cut at the side of the window one reads nothing.
  const whole = () =>
    boardOf(page).evaluate((board) => {
      const room = board.getBoundingClientRect();
      return [...board.querySelectorAll('[data-item^="a-"]')]
        .filter((item) => {
          const { left, right } = item.getBoundingClientRect();
          return left >= room.left && right <= room.right;
        })
        .map((item) => item.getAttribute('data-item'));
    });
  const first = await whole();
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(12);
  const turn = page.getByRole('button', { name: /blader verder$/u });
  await turn.click();
  await expect.poll(async () => new Set([...first, ...(await whole())]).size).toBe(12);
  await expectFills(page);
  await turn.click();
  await expect.poll(whole).toEqual(first);
});

/** Which of these lie over each other, or over what is in sight of the things on the board. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const surface = boxOf(document.querySelector('.board-layer')?.parentElement ?? document.body);
    const inSight = (box: DOMRect) => {
      const [left, top] = [Math.max(box.left, surface.left), Math.max(box.top, surface.top)];
      const [right, bottom] = [Math.min(box.right, surface.right), Math.min(box.bottom, surface.bottom)];
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const parts = [...document.querySelectorAll('[data-part], .tray, .pile')].map(
      (element) => [element.getAttribute('data-part') ?? element.className, boxOf(element)] as const,
    );
    const things = [...document.querySelectorAll('[data-item]:not([data-deck]), .waiting-strip')].map(
      (element) => ['a thing', inSight(boxOf(element))] as const,
    );
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return parts.flatMap(([name, box], index) =>
      [...parts.slice(index + 1), ...things]
        .filter(([, other]) => meet(box, other))
        .map(([other]) => `${name} over ${other}`),
    );
  });

for (const device of [laptop, tablet])
  test(`[B79] nothing lies under the tools, the map or a message on ${device.viewport?.width} px, however much there is to lay`, async ({
    arrive,
    server,
  }) => {
    const { facilitatorUrl, reveal, lay } = await writingTable(server.url);
    const page = await arrive({ ...device, reducedMotion: 'reduce' });
    await enterAsFacilitator(page, facilitatorUrl, 'Fatma');
    await expect(boardOf(page)).toBeAttached();
    await reveal('leren-2' as CardId, 40);
    await expect(answersOn(page)).toHaveCount(40);
    await expect.poll(() => overlaps(page)).toEqual([]);

    // Circles take in nothing by themselves; columns are full, and go on below; on the free board there is a map.
    for (const [template, title] of [
      ['invloed', 'Cirkel van invloed'],
      ['drie-bronnen', 'Drie kennisbronnen'],
      ['vrij', 'Vrij bord'],
    ] as const) {
      await lay(template);
      const message = page.locator('[data-part=message]');
      await expect(message).toContainText(title);
      await expect.poll(() => overlaps(page)).toEqual([]);
      const waiting = boardOf(page).getByText(t(($) => $.board.toLay.title, { count: 40 }));
      if (template === 'invloed') {
        // A board that is too wide for the screen is read page by page, and what waits is on one of them.
        const turn = page.getByRole('button', { name: /blader verder$/u });
        const surface = await boxAtRest(page.locator('.board-layer').locator('..'));
        const below = async () => (await boxAtRest(waiting)).y > surface.y + surface.height;
        const most = device === tablet ? 6 : 0;
        for (let turned = 0; turned < most && (await below()); turned += 1) await turn.click();
        await expect(waiting).toBeInViewport();
      }
      for (let press = 0; press < 2; press += 1)
        await page.getByRole('button', { name: t(($) => $.board.tools.zoomIn) }).click();
      await expect(page.getByRole('button', { name: /buiten beeld|Je ziet nu niets/ })).toBeVisible();
      await expect.poll(() => overlaps(page)).toEqual([]);
      await page.getByRole('button', { name: t(($) => $.boardMenu.label), exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      const menu = await boxAtRest(page.getByRole('menu'));
      for (const part of ['message', 'tools']) {
        const other = await boxAtRest(page.locator(`[data-part=${part}]`));
        expect(menu.y + menu.height <= other.y + 1 || menu.x >= other.x + other.width, part).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
  });

/** The words on the board that a part of the page lies over. */
const wordsUnder = (page: Page, part: string) =>
  boardOf(page)
    .locator(part)
    .first()
    .evaluate((over) => {
      const box = over.getBoundingClientRect();
      const walker = document.createTreeWalker(
        document.querySelector('.board-layer') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        if (over.contains(text) || text.parentElement?.closest('.sr-only') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const meets = [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < box.right && right > box.left && top < box.bottom && bottom > box.top,
        );
        if (meets) found.push(text.textContent ?? '');
      }
      return found;
    });

test('[B80] what one lifts grows, guides run over no words, no button lies on words, and lines keep their width', async ({
  arrive,
  server,
}) => {
  const { facilitatorUrl, reveal } = await writingTable(server.url);
  const page = await arrive(laptop);
  await enterAsFacilitator(page, facilitatorUrl, 'Fatma');
  await reveal('kennisbronnen-3' as CardId, 12);
  await expect(answersOn(page)).toHaveCount(12);
  const things = boardOf(page).locator('[data-item]');

  await test.step('no button lies on words', async () => {
    for (let index = 0; index < 13; index += 1) {
      const thing = things.nth(index);
      await restOf(thing);
      await thing.hover();
      await expect(thing.locator('.item-menu > button')).toBeVisible();
      expect(await wordsUnder(page, '.item-menu > button'), `thing ${index}`).toEqual([]);
    }
  });

  await test.step('what is held is drawn 1.04 times as large, and guides run over no words', async () => {
    const [one, other] = [answersOn(page).first(), answersOn(page).last()];
    const [before, goal] = [await boxAtRest(one), await boxAtRest(other)];
    await carryByMouse(page, one, one);
    const lines = boardOf(page).locator('[data-guide]');
    // Past all that lies there, and so in line with a part of it now and then.
    let shown = 0;
    for (let step = 0; step <= 30; step += 1) {
      await page.mouse.move(
        before.x + 40 + ((goal.x - before.x) * step) / 30,
        before.y + 20 + ((goal.y + 210 - before.y) * step) / 30,
      );
      for (let index = 0; index < 6; index += 1) {
        const { width, height } = await lines.nth(index).evaluate((line) => line.getBoundingClientRect());
        if (Math.max(width, height) < 4) continue;
        shown += 1;
        expect(await wordsUnder(page, `[data-guide='${index}']`)).toEqual([]);
      }
    }
    expect(shown).toBeGreaterThan(0);
    await expect(one.locator('article')).toHaveCSS('scale', '1.04');
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });

  await test.step('lines are as wide near by as far away', async () => {
    await answersOn(page)
      .first()
      .click({ modifiers: ['Shift'] });
    for (const press of ['zoomOut', 'zoomOut', 'zoomOut', 'zoomOut', 'zoomIn', 'zoomIn', 'zoomIn'] as const) {
      await page.getByRole('button', { name: t(($) => $.board.tools[press]) }).click();
      await boxAtRest(answersOn(page).first());
      await expect
        .poll(() =>
          boardOf(page)
            .locator('[data-selected]')
            .evaluate((item) => {
              const zoom = item.getBoundingClientRect().width / (item as HTMLElement).offsetWidth;
              return Math.abs(Number.parseFloat(getComputedStyle(item).outlineWidth) * zoom - 3);
            }),
        )
        .toBeLessThanOrEqual(0.75);
    }
  });
});
