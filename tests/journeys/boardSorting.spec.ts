/** A board with a column for each knowledge source: answers go there by themselves, and one press brings the old board back. */
import { expect, type Page } from '@playwright/test';

import { boardOf } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, handIn, joinByLink, laptop, openSession, leaveLobby } from './people.ts';

const sources = [
  ['Ervaring', 'Ervaringskennis'],
  ['Professioneel', 'Professionele kennis'],
  ['Wetenschap', 'Wetenschappelijke kennis'],
] as const;
const perSource = 3;

const answerOf = (page: Page, text: string) =>
  boardOf(page).getByRole('group', { name: new RegExp(`${text}\\b`) });
/** The message that one sees; it is also read out. */
const toastOf = (page: Page) =>
  page.getByRole('main').getByText(t(($) => $.boardMenu.changed, { title: 'Drie kennisbronnen' }));

/** Whether an answer is drawn whole inside this part of the board. */
const drawnIn = async (page: Page, text: string, part: ReturnType<Page['locator']>) => {
  const [inner, outer] = [await answerOf(page, text).boundingBox(), await part.boundingBox()];
  return (
    inner !== null &&
    outer !== null &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
};

/** Where everything lies, in board units. */
const layOf = (page: Page) =>
  boardOf(page)
    .locator('[data-item]')
    .evaluateAll((items) =>
      items.map((item) => [
        item.getAttribute('aria-label'),
        item.getAttribute('style')?.replace(/translate[^;]*;?/, ''),
      ]),
    );

/** How many things lie under a part of the page. */
const coveredBy = (part: ReturnType<Page['locator']>) =>
  part.evaluate((over) => {
    const box = over.getBoundingClientRect();
    return [...document.querySelectorAll('[data-item]')]
      .map((item) => item.getBoundingClientRect())
      .filter(
        ({ left, top, right, bottom }) =>
          left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      ).length;
  });

test('[B16] [B68] twelve answers go to the column of their source, three wait below, and ‘Terug’ brings all back', async ({
  arrive,
  server,
}) => {
  test.setTimeout(120_000);
  const [fatma, joris] = [await arrive(laptop), await arrive(laptop)];
  const { joinUrl } = await openSession(fatma, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await leaveLobby(fatma);
  await fatma.getByRole('button', { name: t(($) => $.steer.draw) }).click();
  await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
  for (const [source, zone] of sources)
    for (let count = 1; count <= perSource; count += 1)
      await handIn(joris, `${zone} nummer ${count}`, source);
  for (let count = 1; count <= perSource; count += 1) await handIn(joris, `Zonder bron nummer ${count}`);
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  const pages = [fatma, joris];
  for (const page of pages)
    await expect(boardOf(page).getByRole('group', { name: / nummer \d/ })).toHaveCount(12);
  const before = await layOf(fatma);

  await test.step('whoever chooses the board is asked once whether everybody may move things', async () => {
    await fatma.getByRole('button', { name: 'Bord', exact: true }).click();
    await fatma.getByRole('menuitem', { name: t(($) => $.boardMenu.template) }).click();
    const everybody = fatma.getByRole('checkbox', { name: t(($) => $.template.everybodyMoves) });
    await expect(everybody).not.toBeChecked();
    await fatma.getByRole('radio', { name: 'Drie kennisbronnen', exact: true }).check();
    await expect(everybody).toBeChecked();
    await expectAccessible(fatma);
    await fatma.getByRole('button', { name: t(($) => $.template.use) }).click();
  });

  await test.step('each answer is drawn in its column, and the rest in the strip, for both', async () => {
    for (const page of pages) {
      for (const [, zone] of sources) {
        const column = boardOf(page).locator('[data-zone]').filter({ hasText: zone });
        for (let count = 1; count <= perSource; count += 1)
          await expect.poll(() => drawnIn(page, `${zone} nummer ${count}`, column)).toBe(true);
      }
      await expect(
        boardOf(page).getByText(t(($) => $.board.toLay.title, { count: perSource })),
      ).toBeInViewport();
      const strip = boardOf(page).locator('.waiting-strip');
      for (let count = 1; count <= perSource; count += 1)
        await expect.poll(() => drawnIn(page, `Zonder bron nummer ${count}`, strip)).toBe(true);
      // All of them are in sight, and nothing lies under the message.
      await expect(page.getByRole('button', { name: /buiten beeld/ })).toHaveCount(0);
      expect(await coveredBy(toastOf(page))).toBe(0);
    }
    await expectAccessible(fatma);
    await expect(toastOf(joris)).toBeVisible();
    await expect(
      joris.getByRole('button', { name: t(($) => $.boardMenu.backTo, { title: 'De tafel' }) }),
    ).toHaveCount(0);
  });

  await test.step('Joris may lay what waits, and the strip counts one less', async () => {
    await answerOf(joris, 'Zonder bron nummer 1').focus();
    await answerOf(joris, 'Zonder bron nummer 1')
      .getByRole('button', { name: /^Keuzes voor/ })
      .click();
    await joris.getByRole('menuitem', { name: t(($) => $.board.do.moveTo, { zone: 'Samenspel' }) }).click();
    for (const page of pages)
      await expect(boardOf(page).getByText(t(($) => $.board.toLay.title, { count: 2 }))).toBeVisible();
  });

  await test.step('one key on ‘Terug’ brings the old board back as it lay, and the menu has the way to the new one', async () => {
    const back = fatma.getByRole('button', { name: t(($) => $.boardMenu.backTo, { title: 'De tafel' }) });
    await back.focus();
    await fatma.keyboard.press('Enter');
    const kept = before.filter(([label]) => !String(label).includes('Zonder bron nummer 1'));
    const layNow = async () =>
      (await layOf(fatma)).filter(([label]) => !String(label).includes('Zonder bron nummer 1'));
    await expect.poll(layNow).toEqual(kept);
    await fatma.getByRole('button', { name: t(($) => $.boardMenu.dismiss) }).click();
    await fatma.getByRole('button', { name: 'Bord', exact: true }).click();
    await fatma
      .getByRole('menuitem', { name: t(($) => $.boardMenu.backTo, { title: 'Drie kennisbronnen' }) })
      .click();
    for (const page of pages)
      await expect(boardOf(page).getByText(t(($) => $.board.toLay.title, { count: 2 }))).toBeVisible();
  });
});
