/** Choosing a ready-made programme: by what one is after and by time, with what comes along. */
import { expect } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll } from './people.ts';

const small = { viewport: { width: 320, height: 640 }, locale: 'nl-NL' };

test('[J2] [J5] one choice of a programme, in the time that one has, makes a ready session on a small phone', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(small);
  const press = (name: string) => fatma.getByRole('button', { name }).first().click();
  const programme = (id: 'start-dataproject' | 'korte-terugblik' | 'eerste-gesprek') =>
    fatma.getByRole('radio', { name: t(($) => $.ready.programme[id].title) });

  await test.step('by the time that one has', async () => {
    await fatma.goto(`${server.url}/nieuw`);
    await fatma.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Teamsessie');
    await fatma.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
    await press(t(($) => $.open.next));
    await expect(programme('eerste-gesprek')).toBeChecked();
    await fatma.getByLabel(t(($) => $.ready.howLong)).selectOption('30');
    await expect(fatma.getByRole('radio', { name: t(($) => $.ready.short, { count: 30 }) })).toBeChecked();
    await fatma.getByLabel(t(($) => $.ready.howLong)).selectOption('45');
    await expect(fatma.getByRole('radio', { name: t(($) => $.ready.whole, { count: 45 }) })).toBeChecked();
    await expect(programme('korte-terugblik')).toHaveCount(0);
    await programme('start-dataproject').check();
    await expect(fatma.getByText(t(($) => $.ready.shorter['start-dataproject-45']))).toBeVisible();
    await expect(fatma.getByRole('radio', { name: t(($) => $.ready.short, { count: 45 }) })).toBeChecked();
    await expect(fatma.getByText(t(($) => $.ready.programme['start-dataproject'].gives))).toBeVisible();
    await expect(fatma.getByText('Essay over datagedreven sturing')).toBeVisible();
    await expectNoSidewaysScroll(fatma);
    await expectAccessible(fatma);
  });

  await test.step('the whole programme shows beforehand which step brings which board', async () => {
    await fatma.getByRole('radio', { name: t(($) => $.ready.whole, { count: 90 }) }).check();
    await expect(fatma.getByText(t(($) => $.ready.shorter['start-dataproject-45']))).toHaveCount(0);
    await expect(fatma.getByText(t(($) => $.plan.brings, { title: 'Open of gesloten' }))).toBeVisible();
    await expectNoSidewaysScroll(fatma);
  });

  await test.step('its decks lie ready; what one takes away of it is named, and comes back in one press', async () => {
    await press(t(($) => $.open.next));
    const deck = fatma.getByRole('checkbox', { name: /^Publieke meerwaarde met data/ });
    await expect(deck).toBeChecked();
    await expect(fatma.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await fatma.getByRole('checkbox', { name: /^Een focus op leren/ }).check();
    await deck.uncheck();
    await expect(fatma.getByText(/Publieke meerwaarde 1, Publieke meerwaarde 3/)).toBeVisible();
    await expectAccessible(fatma);
    await press(t(($) => $.open.missing.add));
    await expect(deck).toBeChecked();
  });

  await test.step('the session has its programme, cards and board', async () => {
    // By key: what a finger presses this soon after the last press is taken for one that was meant for what is gone.
    await fatma.getByRole('button', { name: t(($) => $.open.openNow) }).press('Enter');
    const card = fatma.getByRole('region', { name: t(($) => $.plan.title) });
    await expect(card).toContainText(t(($) => $.ready.programme['start-dataproject'].title));
    await expect(card).toContainText(t(($) => $.plan.brings, { title: 'Open of gesloten' }));
    await press(t(($) => $.plan.adjust));
    const steps = fatma.getByRole('dialog', { name: t(($) => $.plan.title) });
    await expect(steps).toContainText('Welke publieke waarde voegen we toe, en voor wie?');
    await expect(steps).toContainText(t(($) => $.plan.total, { count: 90 }));
    await expectNoSidewaysScroll(fatma);
  });
});
