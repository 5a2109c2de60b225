/** What one sees on the board when answers come: all of them, unless one chose oneself what to look at. */
import { expect, type Page } from '@playwright/test';

import { boardOf, sitDown } from './boardTable.ts';
import { test } from './journey.ts';
import { handIn, laptop } from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer();
});
test.afterAll(() => server.remove());

const answersOn = (page: Page) => boardOf(page).getByRole('group', { name: /^Antwoord bij / });

/** How many answers are drawn whole on the board that one sees. */
async function inSight(page: Page): Promise<number> {
  const board = await boardOf(page).locator('> div').boundingBox();
  const answers = await answersOn(page).all();
  const boxes = await Promise.all(answers.map((answer) => answer.boundingBox()));
  return boxes.filter(
    (box) =>
      box !== null &&
      board !== null &&
      box.x >= board.x &&
      box.y >= board.y &&
      box.x + box.width <= board.x + board.width &&
      box.y + box.height <= board.y + board.height,
  ).length;
}

test('[B47] more answers than their zone holds are all in the first view; who slid the board sees it stay', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  const write = async (start: string) => {
    await fatma.getByRole('button', { name: start }).click();
    for (let count = 0; count < 20; count += 1) await handIn(joris, `Antwoord nummer ${count}`);
  };
  const reveal = () => fatma.getByRole('button', { name: 'Onthul antwoorden' }).click();
  await fatma.getByRole('button', { name: 'Trek een kaart' }).click();
  await write('Start stil schrijven');
  await reveal();
  await expect(answersOn(fatma)).toHaveCount(20);
  await expect.poll(() => inSight(fatma)).toBe(20);

  await fatma.getByRole('button', { name: 'Dichterbij' }).click();
  await write('Nog een ronde');
  const first = answersOn(fatma).first();
  const before = await first.boundingBox();
  await reveal();
  await expect(answersOn(fatma)).toHaveCount(40);
  expect(await first.boundingBox()).toEqual(before);
});
