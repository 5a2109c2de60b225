/** The screens of who takes part, and the big screen, from coming in to the end: on every size, in both languages. */
import { expect, type Page } from '@playwright/test';

import { createTranslator } from '../../src/messages/translate.ts';
import { test, type Arrive } from './journey.ts';
import { end, moments, runTable, type Moment } from './moments.ts';
import { watchPage } from './onlooker.ts';
import { expectAccessible, expectFills, expectNoSidewaysScroll } from './people.ts';
import { readers, type Reader } from './readers.ts';
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

/** Up to this width the parts of a table are screens of their own. */
const partsOf = ({ width }: Reader) => (width <= narrow ? ['?deel=bord', '?deel=oogst', '?deel=mensen'] : []);

/** A table to play at, with Joris and the big screen, in the language and on the device of a reader. */
async function sitAtTable(arrive: Arrive, url: string, { locale, device }: Reader) {
  const table = await runTable(url);
  const t = createTranslator(locale);
  const joris = await arrive(device);
  const wall = await arrive(device);
  const onlookers = [joris, wall].map((page) => watchPage(page, url));
  const press = (name: string) => joris.getByRole('button', { name, exact: true }).first().click();
  const expectSound = async (page: Page) => {
    await expectWholly(page, locale);
    await expectNoSidewaysScroll(page);
    await expectFills(page);
    await expectAccessible(page);
    for (const { troubles } of onlookers) expect(troubles).toEqual([]);
  };
  const write = async () => {
    const text = 'Wij bellen eerst een collega';
    await joris.getByRole('textbox', { name: t(($) => $.round.answer) }).fill(text);
    await press(t(($) => $.round.handIn));
    await expect(joris.getByRole('region', { name: t(($) => $.round.mine) })).toContainText(
      t(($) => $.round.lie, { count: 1 }),
    );
    // Before the server has it, a reveal leaves it behind.
    await expect(
      joris
        .getByText(
          t(($) => $.trust.saved),
          { exact: true },
        )
        .first(),
    ).toBeVisible();
  };

  await joris.goto(`${url}/doe-mee#${table.code}`);
  await joris.getByLabel(t(($) => $.join.name.label)).fill('Joris');
  await press(t(($) => $.join.submit));
  await joris.waitForURL(/\/s\/s-[a-z0-9]+\/m-/);
  const { pathname } = new URL(joris.url());
  await wall.goto(`${url}/scherm#${table.code}`);

  return {
    table,
    t,
    joris,
    wall,
    press,
    expectSound,
    write,
    /** Goes on until these moments have passed, one after the other, as everybody sees them. */
    pass: async (passed: readonly Moment[]) => {
      for (const { happen, seen, writes = false } of passed) {
        await happen(table);
        await expect(told(joris, seen(t))).toBeVisible();
        if (writes) await write();
      }
    },
    goTo: (part: string) => joris.goto(url + pathname + part),
  };
}

for (const reader of readers) {
  const titleOf = (what: string) =>
    `[U1] [U2] [U3] [U5] passes axe, sticks out nowhere, asks no other host and speaks one language: ${what} (${reader.name})`;

  for (const [index, { name, happen, seen, onWall, writes = false }] of moments.entries())
    test(titleOf(name), async ({ arrive, server }) => {
      const { table, t, joris, wall, ...at } = await sitAtTable(arrive, server.url, reader);
      await at.pass(moments.slice(0, index));
      await happen(table);
      await expect(told(joris, seen(t))).toBeVisible();
      await at.expectSound(joris);
      if (writes) {
        await at.write();
        await at.expectSound(joris);
      }
      if (onWall !== undefined) {
        await expect(told(wall, onWall(t))).toBeVisible();
        await at.expectSound(wall);
      }
      table.leave();
    });

  for (const part of [...partsOf(reader), '/lijst', '/mijn-antwoorden', '/verslag'])
    test(titleOf(part), async ({ arrive, server }) => {
      const { table, joris, ...at } = await sitAtTable(arrive, server.url, reader);
      await at.pass(moments);
      await at.goTo(part);
      await expect(joris.locator('h1')).toHaveCount(1);
      await at.expectSound(joris);
      table.leave();
    });

  test(titleOf('who sees what'), async ({ arrive, server }) => {
    const { table, t, joris, ...at } = await sitAtTable(arrive, server.url, reader);
    await at.pass(moments);
    await at.press(t(($) => $.table.views));
    await joris.getByRole('menuitem', { name: t(($) => $.table.promise) }).click();
    await expect(joris.getByRole('dialog')).toBeVisible();
    // As long as the menu is there, it hides the page behind it.
    await expect(joris.getByRole('menu')).toHaveCount(0);
    await at.expectSound(joris);
    await joris.keyboard.press('Escape');
    await expect(joris.getByRole('dialog')).toHaveCount(0);
    table.leave();
  });

  test(titleOf(end.name), async ({ arrive, server }) => {
    const { table, t, joris, wall, ...at } = await sitAtTable(arrive, server.url, reader);
    await at.pass(moments);
    await end.happen(table);
    await expect(told(joris, end.seen(t))).toBeVisible();
    await at.expectSound(joris);
    await expect(wall.getByText(t(($) => $.screen.thanks))).toBeVisible();
    await at.expectSound(wall);
    table.leave();
  });
}
