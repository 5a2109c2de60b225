/** A second device of the same person: made by its holder, used once, and signed out by its holder. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
} from './people.ts';
import { t } from './dutch.ts';

test('[I73] a phone and a laptop share one seat by a link that works once', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  const ansPhone = await arrive(phone);
  await joinByLink(ansPhone, joinUrl, 'Ans');
  const seat = new URL(ansPhone.url()).pathname;
  await ansPhone.goto(`${server.url}${seat}/mijn-antwoorden`);
  await ansPhone.getByRole('button', { name: t(($) => $.devices.make) }).click();
  const link = await ansPhone.getByRole('textbox', { name: t(($) => $.devices.link) }).inputValue();
  await expectAccessible(ansPhone);
  await expectNoSidewaysScroll(ansPhone);

  const ansLaptop = await arrive(laptop);
  await ansLaptop.goto(link);
  await expect(ansLaptop.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
  expect(new URL(ansLaptop.url()).pathname).toContain(seat);
  // The same person: nobody else came in.
  await expect(facilitator.getByText(t(($) => $.lobby.peopleCount, { count: 2 }))).toBeVisible();

  const somebody = await arrive(phone);
  await somebody.goto(link);
  await expect(somebody.getByText(t(($) => $.refusals['no-such-device-link']))).toBeVisible();
  await expectAccessible(somebody);
  await expectNoSidewaysScroll(somebody);
});
