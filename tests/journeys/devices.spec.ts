/** A second device of the same person: made by its holder, used once, and signed out by its holder. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  arrive,
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
} from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer();
});
test.afterAll(() => server.remove());

test('[I73] a phone and a laptop share one seat by a link that works once', async ({ browser }) => {
  const facilitator = await arrive(browser, laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  const ansPhone = await arrive(browser, phone);
  await joinByLink(ansPhone, joinUrl, 'Ans');
  const seat = new URL(ansPhone.url()).pathname;
  await ansPhone.goto(`${server.url}${seat}/mijn-antwoorden`);
  await ansPhone.getByRole('button', { name: 'Maak een link' }).click();
  const link = await ansPhone.getByRole('textbox', { name: 'Link voor je andere toestel' }).inputValue();
  await expectAccessible(ansPhone);
  await expectNoSidewaysScroll(ansPhone);

  const ansLaptop = await arrive(browser, laptop);
  await ansLaptop.goto(link);
  await expect(ansLaptop.getByRole('heading', { name: 'Je bent binnen' })).toBeVisible();
  expect(new URL(ansLaptop.url()).pathname).toContain(seat);
  // The same person: nobody else came in.
  await expect(facilitator.getByText('2 mensen')).toBeVisible();

  const somebody = await arrive(browser, phone);
  await somebody.goto(link);
  await expect(somebody.getByText('Deze link werkt niet meer.')).toBeVisible();
  await expectAccessible(somebody);
  await expectNoSidewaysScroll(somebody);
});
