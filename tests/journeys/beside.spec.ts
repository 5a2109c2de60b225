/** People without a device: somebody writes for them, or the device goes round. */
import { expect, test, type Page } from '@playwright/test';

import {
  arrive,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
} from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer();
});
test.afterAll(() => server.remove());

async function seatBeside(page: Page, entry: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('textbox', { name: 'Naam van de ander' }).fill(name);
  await page.getByRole('button', { name: 'Geef een plek' }).click();
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
}
const cover = (page: Page, title: string) => page.getByRole('dialog', { name: title });

test('[E5] two people share a phone, and neither sees what the other wrote', async ({ browser }) => {
  const facilitator = await arrive(browser, laptop);
  const ans = await arrive(browser, phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(ans, joinUrl, 'Ans');
  await seatBeside(ans, 'Samen op dit toestel', 'Dewi');
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  await startWriting(facilitator);

  await expect(cover(ans, 'Wie heeft het toestel?')).toBeVisible();
  await expectAccessible(ans);
  await ans.getByRole('button', { name: 'Ik ben Ans' }).click();
  await expect(ans.getByText('Dit is nu voor Ans.').first()).toBeVisible();
  await ans.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Alleen van Ans');
  await ans.getByRole('button', { name: 'Leg op tafel (nog dicht)' }).click();

  await expect(cover(ans, 'Geef het toestel door aan Dewi')).toBeVisible();
  await expect(ans.getByText('Alleen van Ans')).toHaveCount(0);
  await ans.keyboard.press('Escape');
  await expect(cover(ans, 'Geef het toestel door aan Dewi')).toBeVisible();
  await expectAccessible(ans);
  await expectNoSidewaysScroll(ans);
  await ans.getByRole('button', { name: 'Ik ben Dewi' }).click();
  await expect(ans.getByText('Dit is nu voor Dewi.').first()).toBeVisible();
  await expect(ans.getByText('Alleen van Ans')).toHaveCount(0);
  await expect(ans.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveValue('');
  await ans.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Alleen van Dewi');
  await ans.getByRole('button', { name: 'Leg op tafel (nog dicht)' }).click();
  await expect(cover(ans, 'Iedereen op dit toestel is klaar')).toBeVisible();
  await expect(ans.getByText('Alleen van Dewi')).toHaveCount(0);

  await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();
  await facilitator.getByRole('button', { name: 'Onthul antwoorden' }).first().click();
  await expect(ans.getByRole('dialog')).toHaveCount(0);
  for (const name of ['Ans', 'Dewi']) {
    await expect(ans.getByText(`Alleen van ${name}`).first()).toBeVisible();
    await expect(facilitator.getByText(`Alleen van ${name}`).first()).toBeVisible();
  }
});

test('[E6] a facilitator writes for somebody without a device, also after a reload without a connection', async ({
  browser,
}) => {
  const facilitator = await arrive(browser, laptop);
  const joke = await arrive(browser, phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joke, joinUrl, 'Joke');
  await seatBeside(facilitator, 'Iemand zonder toestel toevoegen', 'Bep');
  await startWriting(facilitator);
  await facilitator.getByRole('button', { name: 'Bep', exact: true }).click();
  await facilitator.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Bep denkt na');
  await facilitator.getByRole('button', { name: 'Fatma (jij)' }).click();
  await expect(facilitator.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveValue('');
  await facilitator.reload();
  await facilitator.getByRole('button', { name: 'Bep', exact: true }).click();
  await expect(facilitator.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveValue('Bep denkt na');

  await facilitator.context().setOffline(true);
  await facilitator.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Bep vindt van wel');
  await facilitator.getByRole('button', { name: 'Leg op tafel (nog dicht)' }).click();
  await facilitator.context().setOffline(false);
  await handIn(joke, 'Joke vindt van niet');
  await expect(joke.getByText('2 van 2 klaar')).toBeVisible({ timeout: 20_000 });
  await expect(facilitator.getByRole('button', { name: /^Bep.*klaar$/ })).toBeVisible();

  await facilitator.getByRole('button', { name: 'Onthul antwoorden' }).first().click();
  await expect(joke.getByText('Bep vindt van wel').first()).toBeVisible();
});
