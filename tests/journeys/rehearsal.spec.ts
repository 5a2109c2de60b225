/** Rehearsing, and looking as a participant: both are real to the eye, and nothing of them leaves the browser. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handInHere,
  joinByLink,
  laptop,
  openSession,
  phone,
  openMenuOf,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

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

const notice = t(($) => $.rehearsal.notice);

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

  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.rehearse) }).click();
  await expect(facilitator.getByRole('heading', { name: t(($) => $.rehearsal.lobby.title) })).toBeVisible();
  await expect(facilitator.getByText(notice)).toBeVisible();
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeHidden();
  await expectAccessible(facilitator);
  // The session itself was read at the start, and is let go of.
  await expect.poll(() => open.size).toBe(0);
  const { sent } = listenToSent(facilitator);

  await expect(facilitator.getByText('Deelnemer 6', { exact: true })).toBeVisible();
  await leaveLobby(facilitator);
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.draw) })
    .first()
    .click();
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.start) })
    .first()
    .click();
  await handInHere(facilitator, 'Wat ik zelf oefen');
  await expect(facilitator.getByText(t(($) => $.steer.mayReveal.laid)).first()).toBeVisible();
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.reveal) })
    .first()
    .click();
  await expect(facilitator.getByText('Wat ik zelf oefen').first()).toBeVisible();
  await expect(facilitator.getByText(notice)).toBeVisible();
  await expect(dewi.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();

  const wall = `${table}/oefenen/scherm`;
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.screen) }).click();
  await expect(facilitator).toHaveURL(wall);
  const ribbon = facilitator.getByRole('complementary', { name: t(($) => $.rehearsal.title) });
  await expect(ribbon.getByText(notice)).toBeVisible();
  await facilitator.getByRole('link', { name: t(($) => $.table.backToTable) }).click();
  expect(sent).toEqual([]);

  await facilitator.getByRole('link', { name: t(($) => $.rehearsal.leave) }).click();
  await expect(facilitator).toHaveURL(table);
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  await expect(facilitator.getByRole('button', { name: t(($) => $.lobbyPanel.start) })).toBeVisible();
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
  for (const name of [t(($) => $.lobbyPanel.start), t(($) => $.steer.draw), t(($) => $.steer.start)])
    await facilitator.getByRole('button', { name }).first().click();
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.preview) }).click();
  await expect(facilitator.getByRole('heading', { name: t(($) => $.preview.title) })).toBeVisible();
  const frame = facilitator.frameLocator('iframe');
  await expect(frame.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
  await expect(frame.getByRole('button', { name: t(($) => $.steer.reveal) })).toHaveCount(0);

  const posts: string[] = [];
  facilitator.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url());
  });
  await frame.getByRole('textbox', { name: t(($) => $.round.answer) }).fill('Even proberen');
  await frame.getByRole('button', { name: t(($) => $.round.handIn) }).click();
  await expect(frame.getByRole('region', { name: t(($) => $.round.mine) })).toContainText('Even proberen');
  await handInHere(dewi, 'Dit is echt');
  await expect(frame.getByText(t(($) => $.round.laid, { count: 1, of: 1 }))).toBeVisible();
  expect(posts).toEqual([]);

  await facilitator
    .getByText(
      t(($) => $.preview.laptop),
      { exact: true },
    )
    .click();
  await expect(frame.getByRole('group', { name: t(($) => $.board.tools.label) })).toBeVisible();
  await facilitator.getByRole('link', { name: t(($) => $.preview.back) }).click();
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.reveal) })
    .first()
    .click();
  await expect(facilitator.getByText('Dit is echt').first()).toBeVisible();
  await expect(facilitator.getByText('Even proberen')).toHaveCount(0);
  await expectNoSidewaysScroll(facilitator);
});
