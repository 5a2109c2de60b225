/** Voting: sealed for everybody, changed until it is closed, and told with its ties. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
} from './people.ts';

const [first, second, third] = ['Vraag het de mensen zelf', 'Begin klein', 'Bel een hogeschool'];

const give = async (page: Page, what: string, dots: number) => {
  for (let given = 0; given < dots; given += 1)
    await page.getByRole('button', { name: `Eén stip erbij: ${what}` }).click();
};
const outcome = (page: Page) => page.getByRole('region', { name: 'Uitslag' });

test('[V1] [U10] a vote that ends in a tie', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(laptop)];
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await startWriting(facilitator);
  await handIn(joris, first, 'Ervaring');
  await handIn(joris, second);
  await handIn(mirjam, third, 'Wetenschap');
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();
  await facilitator.getByRole('button', { name: 'Onthul antwoorden' }).click();
  // What one can vote on is offered as it is when one begins to choose.
  await expect(facilitator.getByText(third).first()).toBeVisible();

  await test.step('the facilitator says about what, and with how many dots', async () => {
    await facilitator.getByRole('button', { name: 'Meer doen' }).click();
    await facilitator.getByRole('menuitem', { name: 'Open een stemronde' }).click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: 'Antwoorden bij deze kaart' })).toBeChecked();
    await expect(dialog.getByText('3 dingen').first()).toBeVisible();
    await dialog.getByLabel('Vraag').fill('Waar beginnen we morgen mee?');
    await expectAccessible(facilitator);
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    for (const page of [joris, mirjam, wall])
      await expect(page.getByRole('heading', { name: 'Waar beginnen we morgen mee?' })).toBeVisible();
  });
  await test.step('three dots, and no more', async () => {
    await expect(joris.getByText('Nog 3 stippen te geven', { exact: true })).toBeVisible();
    await give(joris, first, 2);
    await expect(joris.getByText('Nog 1 stip te geven', { exact: true })).toBeVisible();
    await give(joris, second, 1);
    await expect(joris.getByText('Al je stippen zijn gegeven').first()).toBeVisible();
    await joris.getByRole('button', { name: `Eén stip erbij: ${third}` }).press('Enter');
    await expect(joris.getByRole('status').filter({ hasText: 'Je stippen zijn op.' })).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('who gave all counts as done; what they chose is nowhere', async () => {
    for (const page of [facilitator, wall])
      await expect(page.getByText('1 van 2 klaar').first()).toBeVisible();
    for (const page of [facilitator, mirjam, wall]) {
      await expect(outcome(page)).toHaveCount(0);
      await expect(page.getByText('2 stippen', { exact: true })).toHaveCount(0);
    }
    await expectAccessible(wall);
  });
  await test.step('it can change until it is closed, also after a reload', async () => {
    await give(mirjam, first, 3);
    // Or the count that is waited for below is the one of before.
    await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();
    await mirjam.reload();
    const less = mirjam.getByRole('button', { name: `Eén stip eraf: ${first}` });
    for (let taken = 0; taken < 3; taken += 1) await less.click();
    await give(mirjam, second, 1);
    await give(mirjam, third, 1);
    await expect(mirjam.getByText('Nog 1 stip te geven', { exact: true })).toBeVisible();
    await expect(mirjam.getByText('Opgeslagen', { exact: true })).toBeVisible();
    await expect(facilitator.getByText('1 van 2 klaar').first()).toBeVisible();
  });
  await test.step('closing early is asked once more, and says how many are done', async () => {
    const panel = facilitator.getByRole('region', { name: 'Stemronde' });
    await panel.getByRole('button', { name: 'Sluit en toon de uitslag' }).click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByText('1 van 2 klaar')).toBeVisible();
    await expectAccessible(facilitator);
    await dialog.getByRole('button', { name: 'Wacht nog even' }).click();
    await mirjam.getByRole('button', { name: 'Ik ben klaar' }).click();
    await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Sluit en toon de uitslag' }).click();
  });
  await test.step('every screen shows the same outcome, with the tie in words', async () => {
    for (const page of [joris, mirjam, wall, facilitator]) {
      await expect(page.getByText('gedeelde 1e plaats').first()).toBeVisible();
      const shown = page === wall ? page.getByRole('main') : outcome(page);
      await expect(shown.getByText('gedeelde 1e plaats').filter({ visible: true })).toHaveCount(2);
      await expect(shown.getByText('3e plaats', { exact: true }).filter({ visible: true })).toHaveCount(1);
    }
    await expect(joris.getByText('Bovenaan staat het gelijk.', { exact: false })).toBeVisible();
    for (const page of [joris, mirjam, wall, facilitator]) await expectAccessible(page);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('voting again begins with empty hands', async () => {
    await facilitator
      .getByRole('region', { name: 'Stemronde' })
      .getByRole('button', { name: 'Stem opnieuw' })
      .click();
    await expect(joris.getByText('Nog 3 stippen te geven', { exact: true })).toBeVisible();
    await expect(outcome(wall)).toHaveCount(0);
    await facilitator
      .getByRole('region', { name: 'Stemronde' })
      .getByRole('button', { name: 'Breek af' })
      .click();
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Breek af' }).click();
    await expect(joris.getByText('Wat er op tafel ligt')).toBeVisible();
  });
});

test('[U11] one dot on each thing is a switch, and voting works by keyboard alone', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await facilitator.getByRole('button', { name: 'Begin de sessie' }).click();
  await facilitator.getByRole('button', { name: 'Meer doen' }).click();
  await facilitator.getByRole('menuitem', { name: 'Open een stemronde' }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByText('Alle kaarten van deze sessie').click();
  await dialog.getByRole('checkbox', { name: 'Meer stippen op één ding mag' }).uncheck();
  await dialog.getByRole('button', { name: 'Een stip minder' }).click();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();

  const items = joris.getByRole('button', { name: /^Stip voor/ });
  await items.nth(0).focus();
  await joris.keyboard.press('Space');
  await expect(items.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await joris.keyboard.press('Tab');
  await joris.keyboard.press('Enter');
  await expect(items.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(joris.getByText('Al je stippen zijn gegeven').first()).toBeVisible();
  await expect(items.nth(2)).toHaveAttribute('aria-disabled', 'true');
  await joris.keyboard.press('Enter');
  await expect(joris.getByText('Nog 1 stip te geven', { exact: true })).toBeVisible();
  await expectAccessible(joris);
});
