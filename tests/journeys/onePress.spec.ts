/** One press does one thing, also a double one; the rest of a sentence does nothing; a dialog hears what is said. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  handIn,
  joinByLink,
  laptop,
  leaveLobby,
  makeFacilitator,
  openField,
  openSession,
  phone,
} from './people.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** Presses twice with so many ms between, at a place that is under the finger both times. */
async function pressTwice(page: Page, name: string, delay: number) {
  await button(page, name).scrollIntoViewIfNeeded();
  await button(page, name).dblclick({ delay });
}

/** A button that has changed under the finger has had its rest, and is still the same one. */
async function expectStays(page: Page, name: string) {
  await expect(button(page, name)).toBeVisible();
  await button(page, name).click({ trial: true });
  await expect(page.locator('[data-resting]')).toHaveCount(0);
  await expect(button(page, name)).toBeVisible();
}

test('[E30] [E35] a double press does one thing, for who runs it and for who takes part', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');

  await pressTwice(
    fatma,
    t(($) => $.lobbyPanel.start),
    100,
  );
  await pressTwice(
    fatma,
    t(($) => $.steer.draw),
    250,
  );
  await expectStays(
    fatma,
    t(($) => $.steer.start),
  );
  await pressTwice(
    fatma,
    t(($) => $.steer.start),
    400,
  );
  await expectStays(
    fatma,
    t(($) => $.steer.reveal),
  );

  await handIn(joris, 'Vraag het de mensen zelf');
  await pressTwice(
    joris,
    t(($) => $.round.done),
    150,
  );
  await expectStays(
    joris,
    t(($) => $.round.notDone),
  );

  await pressTwice(
    fatma,
    t(($) => $.steer.reveal),
    300,
  );
  await expectStays(
    fatma,
    t(($) => $.steer.next),
  );
  await expect(joris.getByText('Vraag het de mensen zelf').first()).toBeVisible();

  // The same by its key: a card, and not one more or writing at once.
  await fatma.keyboard.press('d');
  await fatma.keyboard.press('d');
  await expectStays(
    fatma,
    t(($) => $.steer.start),
  );

  await fatma.getByRole('button', { name: t(($) => $.table.invite) }).click();
  const dialog = fatma.getByRole('dialog');
  await dialog
    .getByRole('button', { name: t(($) => $.ui.copy.action) })
    .first()
    .click();
  await expect(
    dialog.getByRole('status').filter({
      hasText: new RegExp(`${t(($) => $.ui.copy.done)}|${t(($) => $.ui.copy.byHand).slice(0, 20)}`),
    }),
    '[E35] heard and seen in the dialog',
  ).toBeVisible();
});

test('[E30] what can be reached again after a press takes one, also after a long press', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  await openSession(fatma, server.url);
  await leaveLobby(fatma);
  await button(
    fatma,
    t(($) => $.steer.draw),
  ).click({ delay: 450 });
  await button(
    fatma,
    t(($) => $.steer.start),
  ).click();
  await expect(
    button(
      fatma,
      t(($) => $.steer.reveal),
    ),
  ).toBeVisible();
});

test('[E30] a double press opens a menu or a dialog, and does nothing in it', async ({ arrive, server }) => {
  const fatma = await arrive(laptop);
  await openSession(fatma, server.url);
  await leaveLobby(fatma);
  const menu = button(
    fatma,
    t(($) => $.table.views),
  );
  const close = fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.close) });
  const expectRest = () => expect(fatma.locator('[data-resting]')).toHaveCount(0);

  await menu.dblclick({ delay: 100 });
  await expect(close).toBeVisible();
  await close.dblclick({ delay: 100 });
  await expect(fatma.getByRole('dialog')).toBeVisible();
  await expectRest();
  await expect(fatma.getByRole('dialog')).toBeVisible();
  await fatma.keyboard.press('Escape');

  // The same by key, where the focus goes along: to the first of a menu, and to the way back of a dialog.
  await menu.focus();
  for (let press = 0; press < 2; press += 1) await fatma.keyboard.press('Enter');
  await expect(close).toBeVisible();
  await close.focus();
  for (let press = 0; press < 2; press += 1) await fatma.keyboard.press('Enter');
  await expect(fatma.getByRole('dialog')).toBeVisible();
});

test('[E32] somebody whose field goes away while they type gives no commands', async ({ arrive, server }) => {
  const [fatma, bram] = [await arrive(laptop), await arrive(laptop)];
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(bram, joinUrl, 'Bram');
  for (const name of [t(($) => $.lobbyPanel.start), t(($) => $.steer.draw)])
    await button(fatma, name).click();
  const start = button(
    fatma,
    t(($) => $.steer.start),
  );
  // A card that comes opens its part of the drawer.
  await expect(start).toBeVisible();
  await makeFacilitator(fatma, 'Bram');
  await start.click();

  const field = await openField(bram);
  await field.pressSequentially('Bij het loket is ');
  await button(
    fatma,
    t(($) => $.steer.reveal),
  ).click();
  await button(
    fatma,
    t(($) => $.steer.askReveal.anyway),
  ).click();
  while (await field.isVisible()) await bram.keyboard.type('de ');
  await bram.keyboard.type('lange rij voor de balie nog gebleven? ');
  await expect(bram.getByText('Het bord is op slot.')).toBeHidden();
  await expectStays(
    bram,
    t(($) => $.steer.next),
  );
});
