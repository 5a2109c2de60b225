/** Nothing is lost: reloads, killed servers, dead connections, two tabs, the way back. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  handIn,
  handInHere,
  joinByLink,
  laptop,
  openMenuOf,
  openMine,
  openSession,
  phone,
  startWriting,
} from './people.ts';
import { t } from './dutch.ts';

test.use({ serverForEach: true });

test('[T1] a server that is killed in the middle loses nothing, and everybody comes back by themselves', async ({
  arrive,
  server,
}) => {
  const [facilitator, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await handIn(joris, 'Voor de klap');
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();

  await server.kill();
  await expect(joris.getByText(t(($) => $.trust.offlineKept)).first()).toBeVisible();
  await handInHere(joris, 'Tijdens de klap');
  await joris.getByRole('textbox', { name: t(($) => $.round.another) }).fill('Half getypt');
  await expect(joris.getByText(t(($) => $.trust.unsaved))).toBeVisible();
  await expectAccessible(joris);

  await server.start();
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  for (const text of ['Voor de klap', 'Tijdens de klap'])
    await expect(facilitator.getByText(text).first()).toBeVisible();
  await expect(joris.getByText('Tijdens de klap')).toHaveCount(1);
});

test('[T2] texts written without a server survive a closed tab on the same device', async ({
  arrive,
  server,
}) => {
  const [facilitator, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await expect(joris.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
  const seat = joris.url();

  await joris.context().setOffline(true);
  await handInHere(joris, 'Zonder bereik');
  await joris.getByRole('textbox', { name: t(($) => $.round.another) }).fill('En dit half');
  await joris.getByRole('textbox', { name: t(($) => $.round.another) }).blur();
  await joris.close({ runBeforeUnload: false });
  const again = await joris.context().newPage();
  await again.context().setOffline(false);
  await again.goto(seat);
  await openMine(again);
  await expect(again.getByText('Zonder bereik')).toBeVisible();
  await expect(again.getByRole('textbox', { name: t(($) => $.round.another) })).toHaveValue('En dit half');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
});

test('[T3] a second tab goes on as the same person or takes a seat of its own, and the tabs keep apart', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  const second = await facilitator.context().newPage();
  await second.goto(joinUrl);
  await expect(
    second.getByRole('link', { name: t(($) => $.seats.continueAs, { name: 'Fatma' }) }),
  ).toBeVisible();
  await expectAccessible(second);
  await second.getByRole('button', { name: t(($) => $.seats.fresh) }).click();
  await second.getByLabel(t(($) => $.join.name.label)).fill('Fatma als deelnemer');
  await second.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await expect(second.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
  await facilitator.reload();
  await expect(facilitator.getByRole('button', { name: t(($) => $.lobbyPanel.start) })).toBeVisible();
  await second.reload();
  await expect(second.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
});

test('[T4] the private link brings a facilitator back in a browser that knows nothing', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const { facilitatorUrl } = await openSession(facilitator, server.url);
  const elsewhere = await arrive(laptop);
  await enterAsFacilitator(elsewhere, facilitatorUrl, 'Fatma thuis');
  await expect(elsewhere.getByRole('button', { name: t(($) => $.lobbyPanel.start) })).toBeVisible();
  expect(elsewhere.url()).not.toContain(facilitatorUrl.split('#')[1]);
});

test('[T5] closing makes everything read-only and keeps the notes; deleting takes everything away', async ({
  arrive,
  server,
}) => {
  const [facilitator, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url, { title: 'Kort' });
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await handIn(joris, 'Blijft staan');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();

  const menu = facilitator.getByRole('button', { name: t(($) => $.table.views), exact: true });
  await menu.click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.steer.close.confirm) })
    .click();
  await expect(facilitator.getByText('Er wordt nu geschreven').first()).toBeVisible();
  await facilitator.keyboard.press('Escape');

  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await expect(
    joris.getByText(
      t(($) => $.revealed.yours),
      { exact: true },
    ),
  ).toBeVisible();
  await menu.click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.steer.close.confirm) })
    .click();
  await expect(joris.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
  await expect(joris.getByRole('button', { name: t(($) => $.revealed.correct) })).toHaveCount(0);
  await expectAccessible(joris);
  await expectAccessible(facilitator);

  const late = await arrive(phone);
  await late.goto(joinUrl);
  await expect(late.getByText(t(($) => $.table.closedTitle))).toBeVisible();

  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.delete) }).click();
  await facilitator.getByLabel(t(($) => $.steer.delete.type)).fill('Kort');
  await facilitator.getByRole('button', { name: t(($) => $.steer.delete.confirm) }).click();
  await expect(joris.getByRole('heading', { name: /gewist/ })).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: /gewist/ })).toBeVisible();
  await expectAccessible(joris);
});
