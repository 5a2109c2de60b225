/** What one reads on the table, as it is drawn: the size of the letters, and that nothing lies over them. */
import { expect, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { boardOf } from './boardTable.ts';
import { test } from './journey.ts';
import { enterAsFacilitator, expectFills, laptop, tablet } from './people.ts';
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
  return { facilitatorUrl, command: fatma.command, reveal };
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

/** What floats on the board and lies over a thing or over each other: tools, trays, piles, the map, the toast and the notice. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const drawn = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => ({
          name: element.textContent.slice(0, 40),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0);
    const floating = drawn(
      '.board-tools, .tray, .pile, .bg-ink.arriving, :not(.card-face).overflow-clip.shadow-raised',
    );
    const others = [...drawn('[data-item]'), ...floating];
    return floating.flatMap((one) =>
      others
        .filter(
          (other) =>
            other.name !== one.name &&
            other.box.left < one.box.right &&
            other.box.right > one.box.left &&
            other.box.top < one.box.bottom &&
            other.box.bottom > one.box.top,
        )
        .map((other) => `${one.name} over ${other.name}`),
    );
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
    const { facilitatorUrl, command, reveal } = await writingTable(server.url);
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
    await command({ type: 'board.changeTemplate', template: 'drie-bronnen' });
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
