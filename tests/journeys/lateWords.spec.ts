/**
 * Without a connection for long: answers, dots and agreements wait on the device, also when the tab is closed, and arrive
 * once. What comes too late is said, and its author can copy it.
 */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectSaved,
  handInHere,
  joinByLink,
  laptop,
  leaveLobby,
  openMenuOf,
  openMine,
  openSession,
  phone,
  showInDrawer,
} from './people.ts';

const dot = (page: Page, what: string) => page.getByRole('button', { name: `Eén stip erbij: ${what}` });
const harvestTab = (page: Page) => page.getByRole('link', { name: t(($) => $.table.harvest) });
const what = t(($) => $.harvest.kind.action.what);

/** Closes the tab without a connection, and opens it anew in the same browser, with one. */
async function leaveAndComeBack(page: Page): Promise<Page> {
  const [address, device] = [page.url(), page.context()];
  await page.close({ runBeforeUnload: false });
  await device.setOffline(false);
  const again = await device.newPage();
  await again.goto(address);
  return again;
}

/** What this browser keeps of desks and of the board. */
const keptHere = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const names = Object.keys(localStorage).filter((name) => /^kt-(?:desk|board)\//u.test(name));
    return [...names, ...databases.flatMap(({ name }) => (name?.startsWith('kennistafel/') ? [name] : []))];
  });

test('[F70] [F71] [F72] answers, dots and agreements wait on the device, arrive once, and what is late can be copied', async ({
  arrive,
  server,
}) => {
  const [fatma, first, mirjam] = [await arrive(laptop), await arrive(phone), await arrive(phone)];
  let joris = first;
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  const press = (name: string) => fatma.getByRole('button', { name, exact: true }).click();
  await leaveLobby(fatma);
  await openMenuOf(fatma);
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.rules) }).click();
  await fatma
    .getByRole('dialog')
    .getByText(t(($) => $.steer.rules.editHarvest.title))
    .click();
  await fatma.keyboard.press('Escape');
  await press(t(($) => $.steer.draw));
  await press(t(($) => $.steer.start));
  await handInHere(mirjam, 'Begin klein');
  await expectSaved(mirjam);

  await test.step('an answer, through a reload that fails and a closed tab', async () => {
    await expect(joris.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
    await joris.context().setOffline(true);
    await handInHere(joris, 'Vraag het de mensen zelf');
    await expect(joris.getByText(t(($) => $.trust.offlineKept)).first()).toBeVisible();
    const address = joris.url();
    await joris.reload().catch(() => undefined);
    await joris.context().setOffline(false);
    await joris.goto(address);
    await expectSaved(joris);
    await openMine(joris);
    await expect(fatma.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
    await press(t(($) => $.steer.reveal));
    await expect(mirjam.getByText('Vraag het de mensen zelf')).toHaveCount(1);
  });

  await test.step('dots, through a closed tab', async () => {
    await openMenuOf(
      fatma,
      t(($) => $.steer.moreLabel),
    );
    await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.votePanel.start), exact: true })
      .click();
    await expect(dot(joris, 'Begin klein')).toBeVisible();
    await joris.context().setOffline(true);
    await dot(joris, 'Begin klein').click();
    await dot(joris, 'Begin klein').click();
    await expect(joris.getByText(t(($) => $.trust.offlineKept)).first()).toBeVisible();
    joris = await leaveAndComeBack(joris);
    await expectSaved(joris);
    await press(t(($) => $.votePanel.close));
    // Mirjam gave nothing, so it is asked first.
    await press(t(($) => $.steer.askClose.anyway));
    await expect(
      mirjam.getByText(
        t(($) => $.vote.results.dots, { count: 2 }),
        { exact: true },
      ),
    ).toBeVisible();
  });

  await test.step('an action, through a closed tab', async () => {
    await harvestTab(joris).click();
    await expect(joris.getByRole('button', { name: t(($) => $.harvest.kind.action.add) })).toBeVisible();
    await joris.context().setOffline(true);
    await joris.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
    await joris.getByLabel(what).last().fill('We bellen de wijk');
    await expect(joris.getByText(t(($) => $.trust.offlineKept)).first()).toBeVisible();
    joris = await leaveAndComeBack(joris);
    await showInDrawer(fatma, 'harvest');
    for (const page of [joris, fatma])
      await expect(
        page.getByText('We bellen de wijk', { exact: true }).filter({ visible: true }),
      ).toHaveCount(1);
    await showInDrawer(fatma, 'now');
  });

  await test.step('what was typed while the session was closed is not lost', async () => {
    await harvestTab(joris).click();
    await expect(joris.getByText('We bellen de wijk', { exact: true })).toBeVisible();
    await joris.context().setOffline(true);
    await joris.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
    await joris.getByLabel(what).last().fill('Te laat voor de oogst');
    await expect(joris.getByText(t(($) => $.trust.offlineKept)).first()).toBeVisible();
    await openMenuOf(fatma);
    await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.steer.close.confirm) })
      .click();
    await expect(mirjam.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
    joris = await leaveAndComeBack(joris);
    const notice = joris.getByRole('alert').filter({ hasText: t(($) => $.refusals['session-closed']) });
    await expect(notice.getByText('Te laat voor de oogst')).toBeVisible();
    await expect(notice.getByRole('textbox', { name: t(($) => $.late.text) }).first()).toBeVisible();
    await expectAccessible(joris);
    for (const page of [fatma, mirjam]) await expect(page.getByText('Te laat voor de oogst')).toHaveCount(0);
  });

  await test.step('another seat in the same browser sees nothing of it, and delivered things are gone', async () => {
    const seat = joris.url().replace(/.*\/(m-[a-z0-9]+).*/u, '$1');
    await joris.getByRole('button', { name: t(($) => $.trust.dismiss) }).click();
    await joris.goto(server.url);
    await expect.poll(async () => (await keptHere(joris)).filter((name) => name.includes(seat))).toEqual([]);
    const other = await joris.context().newPage();
    await other.goto(`${server.url}/scherm${new URL(joinUrl).hash}`);
    await expect(other.getByText('Te laat voor de oogst')).toHaveCount(0);
  });
});
