/** What one sees on the board when answers come: all of them, unless one chose oneself what to look at. */
import { expect, type Page } from '@playwright/test';

import { boardOf } from './boardTable.ts';
import { test } from './journey.ts';
import { handIn, joinByLink, laptop, openSession, leaveLobby } from './people.ts';
import { t } from './dutch.ts';

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
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  const write = async (start: string) => {
    await fatma.getByRole('button', { name: start }).click();
    for (let count = 0; count < 20; count += 1) await handIn(joris, `Antwoord nummer ${count}`);
  };
  const reveal = () => fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await fatma.getByRole('button', { name: t(($) => $.steer.draw) }).click();
  await write(t(($) => $.steer.start));
  await reveal();
  await expect(answersOn(fatma)).toHaveCount(20);
  await expect.poll(() => inSight(fatma)).toBe(20);

  await fatma.getByRole('button', { name: t(($) => $.board.tools.zoomIn) }).click();
  await write(t(($) => $.steer.again));
  const first = answersOn(fatma).first();
  const before = await first.boundingBox();
  await reveal();
  await expect(answersOn(fatma)).toHaveCount(40);
  expect(await first.boundingBox()).toEqual(before);
});

test('[B47] a long name does not make an answer cover the one below it, and is whole where one reads large', async ({
  arrive,
  server,
}) => {
  const [fatma, dewi] = [await arrive(laptop), await arrive(laptop)];
  const { joinUrl } = await openSession(fatma, server.url, { named: true });
  const name = 'Dewi Soekarnoputri-van den Berg';
  await joinByLink(dewi, joinUrl, name);
  await leaveLobby(fatma);
  await fatma.getByRole('button', { name: t(($) => $.steer.draw) }).click();
  await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
  const long =
    'De wijk belt pas als het te laat is, en dan weten wij vaak niet meer wie er al langs is geweest.';
  for (const text of [`Een. ${long}`, `Twee. ${long}`, `Drie. ${long}`, `Vier. ${long}`, `Vijf. ${long}`])
    await handIn(dewi, text, 'Professioneel');
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await expect(answersOn(fatma)).toHaveCount(5);
  for (const answer of await answersOn(fatma).all()) {
    await expect(answer.getByText(name)).toBeVisible();
    expect(await answer.evaluate((element) => element.clientHeight)).toBeLessThanOrEqual(130);
    expect(
      await answer.getByText(name).evaluate((element) => element.scrollWidth > element.clientWidth),
    ).toBe(true);
  }
  await answersOn(fatma).last().dblclick();
  const author = fatma.getByRole('dialog').getByText(name, { exact: true });
  expect(
    await author.evaluate(
      (element) => element.scrollWidth <= element.clientWidth || element.clientWidth === 0,
    ),
  ).toBe(true);
});
