/** Rehearsing, and looking as a participant: both are real to the eye, and nothing of them leaves the browser. */
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
} from './people.ts';

/** What a page sends from now on, beside fetching files of ours. */
function listenToSent(page: Page): { readonly sent: string[] } {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' || pathname.startsWith('/api/'))
      sent.push(`${request.method()} ${pathname}`);
  });
  page.on('websocket', (socket) => sent.push(`websocket ${new URL(socket.url()).pathname}`));
  return { sent };
}

const notice = 'Je oefent. Niemand ziet dit en niets wordt bewaard.';

test('[T6] a rehearsal is played from beginning to end, sends nothing and changes nothing', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const dewi = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(dewi, joinUrl, 'Dewi');
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  const open = new Set<string>();
  facilitator.on('websocket', (socket) => {
    open.add(socket.url());
    socket.on('close', () => open.delete(socket.url()));
  });
  await facilitator.reload();
  const table = facilitator.url();
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();

  await facilitator.getByRole('button', { name: 'Sessie', exact: true }).click();
  await facilitator.getByRole('menuitem', { name: 'Oefenen' }).click();
  await expect(facilitator.getByRole('heading', { name: 'Oefen je sessie' })).toBeVisible();
  await expect(facilitator.getByText(notice)).toBeVisible();
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeHidden();
  await expectAccessible(facilitator);
  // The session itself was read at the start, and is let go of.
  await expect.poll(() => open.size).toBe(0);
  const { sent } = listenToSent(facilitator);

  await expect(facilitator.getByText('Deelnemer 6', { exact: true })).toBeVisible();
  await facilitator.getByRole('button', { name: 'Begin de sessie' }).click();
  await facilitator.getByRole('button', { name: 'Trek een kaart' }).first().click();
  await facilitator.getByRole('button', { name: 'Start stil schrijven' }).first().click();
  await handIn(facilitator, 'Wat ik zelf oefen');
  await expect(facilitator.getByText('7 van 7 klaar').first()).toBeVisible();
  await facilitator.getByRole('button', { name: 'Onthul antwoorden' }).first().click();
  await expect(facilitator.getByText('Wat ik zelf oefen').first()).toBeVisible();
  await expect(facilitator.getByText(notice)).toBeVisible();
  await expect(dewi.getByRole('heading', { name: 'Je bent binnen' })).toBeVisible();

  const wall = `${table}/oefenen/scherm`;
  await facilitator.getByRole('button', { name: 'Sessie', exact: true }).click();
  await facilitator.getByRole('menuitem', { name: 'Groot scherm' }).click();
  await expect(facilitator).toHaveURL(wall);
  const ribbon = facilitator.getByRole('complementary', { name: 'Oefenen' });
  await expect(ribbon.getByText(notice)).toBeVisible();
  await facilitator.getByRole('link', { name: 'Terug naar de tafel' }).click();
  expect(sent).toEqual([]);

  await facilitator.getByRole('link', { name: 'Stop met oefenen' }).click();
  await expect(facilitator).toHaveURL(table);
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  await expect(facilitator.getByRole('button', { name: 'Begin de sessie' })).toBeVisible();
  await expect(facilitator.getByText('Deelnemer 6', { exact: true })).toHaveCount(0);
});

test('[T7] looking as a participant shows the table of now, and sends nothing', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const dewi = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(dewi, joinUrl, 'Dewi');
  for (const name of ['Begin de sessie', 'Trek een kaart', 'Start stil schrijven'])
    await facilitator.getByRole('button', { name }).first().click();
  await facilitator.getByRole('button', { name: 'Sessie', exact: true }).click();
  await facilitator.getByRole('menuitem', { name: 'Bekijk als deelnemer' }).click();
  await expect(facilitator.getByRole('heading', { name: 'Bekijk als deelnemer' })).toBeVisible();
  const frame = facilitator.frameLocator('iframe');
  await expect(frame.getByRole('textbox', { name: 'Jouw antwoord' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Onthul antwoorden' })).toHaveCount(0);

  const posts: string[] = [];
  facilitator.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url());
  });
  await frame.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Even proberen');
  await frame.getByRole('button', { name: 'Leg op tafel (nog dicht)' }).click();
  await expect(frame.getByText('Even proberen')).toBeVisible();
  await handIn(dewi, 'Dit is echt');
  await expect(frame.getByText('1 van 1 klaar')).toBeVisible();
  expect(posts).toEqual([]);

  await facilitator.getByText('Laptop', { exact: true }).click();
  await expect(frame.getByRole('button', { name: 'Dichterbij' })).toBeVisible();
  await facilitator.getByRole('link', { name: 'Terug naar de sessie' }).click();
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText('1 van 1 klaar').first()).toBeVisible();
  await facilitator.getByRole('button', { name: 'Onthul antwoorden' }).first().click();
  await expect(facilitator.getByText('Dit is echt').first()).toBeVisible();
  await expect(facilitator.getByText('Even proberen')).toHaveCount(0);
  await expectNoSidewaysScroll(facilitator);
});
