/** Checking in: sealed for everybody until it is shown, and then the same on every screen. */
import { expect, type Page } from '@playwright/test';

import { createTranslator } from '../../src/messages/translate.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
  tablet,
  openMenuOf,
  leaveLobby,
} from './people.ts';

const small = { ...phone, viewport: { width: 320, height: 640 } };
const english = createTranslator('en');
const question = 'Met welk woord kom je binnen?';

const done = (ready: number) => t(($) => $.round.ready, { ready, of: 2 });
const region = (page: Page) => page.getByRole('region', { name: t(($) => $.checkin.results.title) });
const show = (facilitator: Page) => facilitator.getByRole('button', { name: t(($) => $.steer.showCheckin) });
const layDown = (page: Page) => page.getByRole('button', { name: t(($) => $.round.handIn) });

/** Opens a check-in from the menu with everything one may want. */
async function openCheckin(facilitator: Page, kind: 'word' | 'face' | 'number', ask = ''): Promise<void> {
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.checkinPanel.entry) }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByLabel(t(($) => $.checkin.panel.question)).fill(ask);
  await dialog.getByRole('radio', { name: t(($) => $.checkin.panel.kinds[kind].title) }).check();
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.checkin.panel.start), exact: true }).click();
}

test('[K1] [K2] a word, taken back once, and shown to everybody at once', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam, wall] = [await arrive(phone), await arrive(small), await arrive(laptop)];
  const { joinUrl, code } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(facilitator);
  await openCheckin(facilitator, 'word', question);

  await test.step('everybody is asked', async () => {
    for (const page of [joris, mirjam, wall, facilitator])
      await expect(page.getByRole('heading', { name: question })).toBeVisible();
    for (const page of [joris, mirjam]) {
      await expect(page.getByText(t(($) => $.checkin.sealed))).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(wall);
  });
  await test.step('a word by keyboard alone: nobody else sees it, and it can be changed', async () => {
    const word = joris.getByLabel(t(($) => $.checkin.label.word));
    await word.focus();
    await joris.keyboard.type('onrustig');
    // Half typed, it is there again after a reload.
    await expect(joris.getByText(t(($) => $.trust.saved))).toBeVisible();
    await joris.reload();
    await expect(word).toHaveValue('onrustig');
    await word.focus();
    await joris.keyboard.press('Enter');
    await expect(joris.getByText(t(($) => $.checkin.doneMore))).toBeVisible();
    for (const page of [facilitator, wall]) await expect(page.getByText(done(1)).first()).toBeVisible();
    const takeBack = joris.getByRole('button', { name: t(($) => $.round.takeBack) });
    await expect(takeBack).toBeFocused();
    await expectAccessible(joris);
    await joris.keyboard.press('Enter');
    for (const page of [facilitator, wall]) await expect(page.getByText(done(0)).first()).toBeVisible();
    await joris.getByLabel(t(($) => $.checkin.label.word)).fill('Benieuwd');
    await layDown(joris).click();
    for (const page of [facilitator, wall]) await expect(page.getByText(done(1)).first()).toBeVisible();
    for (const page of [facilitator, mirjam, wall]) await expect(page.getByText('Benieuwd')).toHaveCount(0);
    await expect(joris.getByText('Benieuwd')).toBeVisible();
  });
  await test.step('showing it early is asked once more', async () => {
    await show(facilitator).click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByText(done(1))).toBeVisible();
    await dialog.getByRole('button', { name: t(($) => $.checkinPanel.askShow.wait) }).click();
    await mirjam.getByLabel(t(($) => $.checkin.label.word)).fill('benieuwd');
    await layDown(mirjam).click();
    await expect(facilitator.getByText(done(2)).first()).toBeVisible();
    await expectAccessible(facilitator);
    await facilitator.getByLabel(t(($) => $.checkin.label.word)).fill('Zin in vandaag');
    await layDown(facilitator).click();
    await show(facilitator).click();
  });
  await test.step('every screen shows the same words, and how often', async () => {
    for (const page of [joris, mirjam, facilitator, wall]) {
      const shown = page === wall ? page.getByRole('main') : region(page);
      const words = shown.getByRole('listitem').filter({ visible: true });
      await expect(words).toHaveCount(2);
      await expect(words.nth(0)).toContainText(/benieuwd/i);
      await expect(words.nth(0)).toContainText(t(($) => $.checkin.results.times, { count: 2 }));
      await expect(words.nth(1)).toContainText('Zin in vandaag');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expect(shown.getByText('Joris')).toHaveCount(0);
    }
  });
  await test.step('it is in the notes when the facilitator wants it', async () => {
    const inNotes = facilitator.getByRole('checkbox', { name: t(($) => $.checkin.panel.inNotes) });
    await expect(inNotes).not.toBeChecked();
    await inNotes.click();
    await expect(inNotes).toBeChecked();
    const address = new URL(facilitator.url());
    await facilitator.goto(`${address.origin}${address.pathname}/verslag`);
    await expect(facilitator.getByRole('heading', { name: t(($) => $.notes.checkin.title) })).toBeVisible();
    await expect(facilitator.getByText('Zin in vandaag').first()).toBeVisible();
  });
});

test('[K1] [K4] a face by arrow keys, in two languages, and broken off', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive({ ...phone, locale: 'en-GB' });
  const [mirjam, wall] = [await arrive(tablet), await arrive(laptop)];
  const { joinUrl, code } = await openSession(facilitator, server.url, { named: true });
  await joris.goto(joinUrl);
  await joris.getByLabel(english(($) => $.join.name.label)).fill('Joris');
  await joris.getByRole('button', { name: english(($) => $.join.submit) }).click();
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(facilitator);
  await openCheckin(facilitator, 'face');

  await test.step('without a choice there is nothing to lay down', async () => {
    await expect(joris.getByRole('heading', { name: english(($) => $.checkin.untitled.face) })).toBeVisible();
    const button = joris.getByRole('button', { name: english(($) => $.round.handIn) });
    await button.press('Enter');
    await expect(
      joris.getByRole('status').filter({ hasText: english(($) => $.checkin.first.face) }),
    ).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('by arrow keys nothing is given on the way', async () => {
    await joris.getByRole('radio', { name: english(($) => $.checkin.faces['very-good']) }).press('Space');
    await joris.keyboard.press('ArrowDown');
    const good = joris.getByRole('radio', { name: english(($) => $.checkin.faces.good), exact: true });
    await expect(good).toBeChecked();
    await mirjam.getByRole('radio', { name: t(($) => $.checkin.faces['very-bad']), exact: true }).check();
    await layDown(mirjam).click();
    await expect(facilitator.getByText(done(1)).first()).toBeVisible();
    await joris.keyboard.press('Enter');
    await expect(joris.getByText(english(($) => $.checkin.doneMore))).toBeVisible();
    await expect(facilitator.getByText(done(2)).first()).toBeVisible();
    await show(facilitator).click();
  });
  await test.step('every face is counted in words', async () => {
    for (const page of [mirjam, facilitator, wall]) {
      const row = (face: 'very-good' | 'good' | 'very-bad') =>
        page.getByRole('listitem').filter({
          has: page.getByText(
            t(($) => $.checkin.faces[face]),
            { exact: true },
          ),
        });
      await expect(row('good')).toContainText(t(($) => $.checkin.results.times, { count: 1 }));
      await expect(row('very-bad')).toContainText(t(($) => $.checkin.results.times, { count: 1 }));
      await expect(row('very-good')).toContainText(t(($) => $.checkin.results.times, { count: 0 }));
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await expect(joris.getByRole('region', { name: english(($) => $.checkin.results.title) })).toBeVisible();
    await expectAccessible(joris);
  });
  await test.step('what is broken off is seen by nobody', async () => {
    await openCheckin(facilitator, 'number');
    await joris.getByRole('radio', { name: '7', exact: true }).press('Space');
    await expectNoSidewaysScroll(joris);
    await expectAccessible(joris);
    await joris.getByRole('button', { name: english(($) => $.round.handIn) }).click();
    await expect(facilitator.getByText(done(1)).first()).toBeVisible();
    const panel = facilitator.getByRole('region', { name: t(($) => $.checkin.panel.title) });
    await panel.getByRole('button', { name: t(($) => $.checkin.panel.stop) }).click();
    const dialog = facilitator.getByRole('dialog');
    await dialog.getByRole('button', { name: t(($) => $.checkin.panel.stop) }).click();
    await expect(joris.getByRole('heading', { name: english(($) => $.checkin.untitled.number) })).toHaveCount(
      0,
    );
    await expect(region(wall)).toHaveCount(0);
  });
});

test('[K3] without names a face waits for five, and everybody hears it when one goes on with fewer', async ({
  arrive,
  anotherServer,
}) => {
  const server = await anotherServer({ MINIMUM_GROUP: '4' });
  const facilitator = await arrive(laptop);
  const [joris, wall] = [await arrive(phone), await arrive(laptop)];
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(facilitator);
  await openCheckin(facilitator, 'face');
  for (const page of [joris, wall])
    await expect(page.getByText(t(($) => $.checkin.minimum, { count: 5 }))).toBeVisible();
  await expect(facilitator.getByText(t(($) => $.checkinPanel.openly.minimum, { count: 5 }))).toBeVisible();
  await joris.getByRole('radio', { name: t(($) => $.checkin.faces.good), exact: true }).check();
  await layDown(joris).click();
  await expect(joris.getByText(t(($) => $.checkin.doneMore))).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.openly.offer) }).click();
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.steer.openly.offer) })
    .click();
  for (const page of [joris, wall])
    await expect(page.getByText(t(($) => $.checkin.openly, { count: 5 }))).toBeVisible();
  await expectAccessible(joris);
  await joris.getByRole('button', { name: t(($) => $.round.takeBack) }).click();
  await expect(layDown(joris)).toBeVisible();
});
