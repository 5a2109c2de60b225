/** The screens of who takes part, and the big screen, from coming in to the end: on every size, in both languages. */
import { expect, type Page } from '@playwright/test';

import { createTranslator } from '../../src/messages/translate.ts';
import { test } from './journey.ts';
import { end, moments, runTable } from './moments.ts';
import { watchPage } from './onlooker.ts';
import { expectAccessible, expectNoSidewaysScroll } from './people.ts';
import { readers } from './readers.ts';
import { expectWholly } from './wordsOnScreen.ts';

test.describe.configure({ mode: 'parallel' });

/** A text, or a picture that says it. */
const told = (page: Page, text: string) =>
  page
    .getByText(text)
    .or(page.getByRole('img', { name: text }))
    .first();

/** Up to this width one sees one thing at a time. */
const narrow = 768;

for (const reader of readers)
  test(`[U1] [U2] [U3] [U5] every moment at the table passes axe, sticks out nowhere, asks no other host and speaks one language: ${reader.name}`, async ({
    arrive,
    server,
  }) => {
    const table = await runTable(server.url);
    const t = createTranslator(reader.locale);
    const joris = await arrive(reader.device);
    const wall = await arrive(reader.device);
    const onlookers = [joris, wall].map((page) => watchPage(page, server.url));
    const expectSound = async (page: Page) => {
      await expectWholly(page, reader.locale);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      for (const { troubles } of onlookers) expect(troubles).toEqual([]);
    };
    const press = (name: string) => joris.getByRole('button', { name, exact: true }).first().click();

    await joris.goto(`${server.url}/doe-mee#${table.code}`);
    await joris.getByLabel(t(($) => $.join.name.label)).fill('Joris');
    await press(t(($) => $.join.submit));
    await joris.waitForURL(/\/s\/s-[a-z0-9]+\/m-/);
    const { pathname } = new URL(joris.url());
    await wall.goto(`${server.url}/scherm#${table.code}`);

    for (const { name, happen, seen, onWall, writes = false } of moments)
      await test.step(name, async () => {
        await happen(table);
        await expect(told(joris, seen(t))).toBeVisible();
        await expectSound(joris);
        if (writes) {
          const text = 'Wij bellen eerst een collega';
          await joris.getByRole('textbox', { name: t(($) => $.round.answer) }).fill(text);
          await press(t(($) => $.round.handIn));
          await expect(joris.getByRole('region', { name: t(($) => $.round.mine) })).toContainText(text);
          await expectSound(joris);
        }
        if (onWall === undefined) return;
        await expect(told(wall, onWall(t))).toBeVisible();
        await expectSound(wall);
      });

    const parts = reader.width <= narrow ? ['?deel=bord', '?deel=oogst', '?deel=mensen'] : [];
    for (const part of [...parts, '/lijst', '/mijn-antwoorden', '/verslag'])
      await test.step(part, async () => {
        await joris.goto(server.url + pathname + part);
        await expect(joris.locator('h1')).toHaveCount(1);
        await expectSound(joris);
      });

    await test.step('who sees what', async () => {
      await joris.goto(server.url + pathname);
      await press(t(($) => $.table.views));
      await joris.getByRole('menuitem', { name: t(($) => $.table.promise) }).click();
      await expect(joris.getByRole('dialog')).toBeVisible();
      // As long as the menu is there, it hides the page behind it.
      await expect(joris.getByRole('menu')).toHaveCount(0);
      await expectSound(joris);
      await joris.keyboard.press('Escape');
      await expect(joris.getByRole('dialog')).toHaveCount(0);
    });

    await test.step(end.name, async () => {
      await end.happen(table);
      await expect(told(joris, end.seen(t))).toBeVisible();
      await expectSound(joris);
      await expect(wall.getByText(t(($) => $.screen.thanks))).toBeVisible();
      await expectSound(wall);
    });
    table.leave();
  });
