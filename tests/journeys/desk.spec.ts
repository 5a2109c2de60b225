/** The desk of a facilitator: how little is in sight, and that everything is still in reach. */
import { expect, type Page } from '@playwright/test';

import { openDecks } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  drawerOf,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openMenuOf,
  openSession,
  phone,
  showInDrawer,
  leaveLobby,
} from './people.ts';

/** The names of all controls that are drawn, whether they can be used or not. */
const controlsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role="button"]')]
      .filter((one) => one.closest('[data-item]') === null)
      .filter((one) => {
        const { width, height, bottom, right } = one.getBoundingClientRect();
        const seen = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return seen && width > 2 && height > 2 && bottom > 0 && right > 0;
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );

const nowOn = (page: Page, what: string) =>
  expect(page.getByText(t(($) => $.now.line, { what })).first()).toBeVisible();

test('[U8] while people write a facilitator has twelve controls in sight at most, and all others in reach', async ({
  arrive,
  server,
}) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['eerste-gesprek'].title),
  });
  await joinByLink(joris, joinUrl, 'Joris');
  const press = (name: string) => fatma.getByRole('button', { name, exact: true }).click();
  await press(t(($) => $.lobbyPanel.start));
  await press(t(($) => $.steer.nextStep));
  await press(t(($) => $.steer.draw));
  await press(t(($) => $.steer.nextStep));
  await press(t(($) => $.steer.start));
  await fatma.getByRole('button', { name: /^Tijd van deze stap/u }).click();
  await handIn(joris, 'De balie weet het eerder dan de monitor');

  for (const size of [laptop.viewport, { width: 1366, height: 768 }]) {
    await fatma.setViewportSize(size ?? { width: 0, height: 0 });
    await fatma.mouse.move(600, 300);
    const controls = await controlsOf(fatma);
    expect(controls.length, controls.join(' | ')).toBeLessThanOrEqual(12);
    await expectNoSidewaysScroll(fatma);
    // One line, whatever is in it.
    expect((await fatma.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64);
  }
  await expectAccessible(fatma);

  await test.step('the tools of the board come when one comes near, by keyboard too', async () => {
    const undo = fatma.getByRole('button', { name: t(($) => $.board.tools.undo), exact: true });
    await expect(undo).toBeHidden();
    await fatma.getByRole('button', { name: t(($) => $.boardMenu.label), exact: true }).focus();
    await expect(undo).toBeVisible();
  });

  await test.step('a text of one’s own is never folded away unseen', async () => {
    await fatma
      .getByText(
        t(($) => $.steer.takePart),
        { exact: true },
      )
      .click();
    const field = fatma.getByRole('textbox', { name: t(($) => $.round.answer) });
    await field.fill('Wij vragen het te laat');
    await showInDrawer(fatma, 'people');
    await showInDrawer(fatma, 'now');
    await expect(field).toHaveValue('Wij vragen het te laat');
  });

  await test.step('what else one can do is in one menu', async () => {
    await openMenuOf(fatma);
    for (const name of [
      t(($) => $.steer.nextStep),
      t(($) => $.steer.more.gather),
      t(($) => $.timerPanel.stopMore),
      t(($) => $.timerPanel.soundOff),
      t(($) => $.steer.menu.rules),
      t(($) => $.steer.menu.close),
      t(($) => $.ui.nav.help),
    ])
      await expect(fatma.getByRole('menuitem', { name, exact: true })).toBeVisible();
    await fatma.keyboard.press('Escape');
  });
});

test('[U8] the deck opens as a drawer over the table, by keyboard too, and is shut once people write', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  await openSession(fatma, server.url);
  await leaveLobby(fatma);
  const rail = fatma.getByRole('button', { name: t(($) => $.board.decks.title), exact: true });
  const drawer = fatma.getByRole('region', { name: t(($) => $.board.decks.title) });
  await rail.focus();
  await fatma.keyboard.press('Enter');
  await expect(drawer.getByRole('radio').first()).toBeFocused();
  await fatma.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(rail).toBeFocused();

  // A press on a sign opens the deck of that sign.
  await rail.locator('[data-deck-sign]').last().click();
  await expect(drawer.getByRole('radio').last()).toBeChecked();
  await expectAccessible(fatma);
  await fatma.keyboard.press('Escape');
  await openDecks(fatma);
  await fatma.keyboard.press('Escape');
  await fatma.getByRole('button', { name: t(($) => $.steer.draw) }).click();
  await openDecks(fatma);
  await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
  await expect(drawer).toBeHidden();
});

test('every screen says in the same words what goes on', async ({ arrive, server }) => {
  const [fatma, mirjam, joris] = [await arrive(laptop), await arrive(laptop), await arrive(phone)];
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['eerste-gesprek'].title),
  });
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await joinByLink(joris, joinUrl, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  const press = (name: string) => fatma.getByRole('button', { name, exact: true }).click();
  const everywhere = async (what: string) => {
    for (const page of [fatma, mirjam, joris, wall]) await nowOn(page, what);
  };
  await press(t(($) => $.lobbyPanel.start));
  await everywhere(t(($) => $.programme.step['first-welcome']));
  await press(t(($) => $.steer.nextStep));
  await everywhere(t(($) => $.programme.step['first-choose']));
  await press(t(($) => $.steer.draw));
  await press(t(($) => $.steer.nextStep));
  await everywhere(t(($) => $.now.card));
  await press(t(($) => $.steer.start));
  await everywhere(t(($) => $.programme.step['first-write']));
  for (const page of [mirjam, joris]) await handIn(page, 'De balie');
  await expect(fatma.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await press(t(($) => $.steer.reveal));
  // The programme goes along with the table.
  await everywhere(t(($) => $.programme.step['first-discuss']));
  await expect(drawerOf(fatma).getByRole('heading', { name: t(($) => $.plan.words.title) })).toBeVisible();
});
