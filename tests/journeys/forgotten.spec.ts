/** What a device keeps of somebody's texts goes when it should be forgotten, in the browser's own storage. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectSaved,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
  openMenuOf,
  showInDrawer,
} from './people.ts';

/** What of a session this device still has. */
const keptOn = (page: Page) =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage).filter((name) => /^kt-(?:own|desk|board)\//u.test(name)),
  ]);

test('[P52] a device forgets texts when asked, when their seat is removed, and when the session is closed or deleted', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const people = { Joris: await arrive(phone), Mirjam: await arrive(phone), Noor: await arrive(phone) };
  const { Joris: joris, Mirjam: mirjam, Noor: noor } = people;
  const { joinUrl } = await openSession(facilitator, server.url);
  for (const [name, page] of Object.entries(people)) await joinByLink(page, joinUrl, name);
  await startWriting(facilitator);
  for (const [name, page] of Object.entries(people)) await handIn(page, `Antwoord van ${name}`);
  await joris.getByRole('textbox', { name: t(($) => $.round.another) }).fill('Een kladje van Joris');
  await expectSaved(joris);
  for (const page of Object.values(people)) expect(await keptOn(page)).not.toEqual([]);
  const table = joris.url();

  await test.step('when its seat is removed', async () => {
    await showInDrawer(facilitator, 'people');
    await facilitator.getByRole('button', { name: 'Wat je met Noor kunt doen' }).click();
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.people.remove) }).click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.steer.people.remove) })
      .click();
    await expect(noor.getByRole('heading', { name: t(($) => $.ended.removed) })).toBeVisible();
    await expect.poll(() => keptOn(noor)).toEqual([]);
    await showInDrawer(facilitator, 'now');
  });

  await test.step('when it is asked to, also after it is opened again', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    await mirjam.getByRole('link', { name: t(($) => $.table.toOwn) }).click();
    await mirjam.getByRole('button', { name: t(($) => $.own.device.forget) }).click();
    const databases = () => mirjam.evaluate(async () => (await indexedDB.databases()).length);
    await expect.poll(databases).toBe(0);
    await mirjam.reload();
    await expect(mirjam.getByRole('button', { name: t(($) => $.own.device.keep) })).toBeVisible();
    await expectSaved(mirjam);
    expect(await databases()).toBe(0);
  });

  await test.step('when the session was closed while it was away, at the home page', async () => {
    await joris.goto('about:blank');
    await openMenuOf(facilitator);
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.finish) }).click();
    await facilitator.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click();
    await expect.poll(() => keptOn(mirjam)).toEqual([]);
    await joris.goto(server.url);
    const texts = async () => (await keptOn(joris)).filter((name) => !name?.startsWith('kt-own/'));
    await expect.poll(texts).toEqual([]);
  });

  await test.step('all of it when the session was deleted while it was away', async () => {
    await joris.goto(table);
    await expect(joris.getByRole('link', { name: t(($) => $.table.toOwn) }).first()).toBeVisible();
    await joris.goto('about:blank');
    const [, sessionId = '', seat = ''] = /\/s\/([^/]+)\/([^/?#]+)/u.exec(facilitator.url()) ?? [];
    await facilitator.request.post(`${server.url}/api/sessions/${sessionId}/commands`, {
      headers: { Origin: server.url, 'Kennistafel-Seat': seat },
      data: { type: 'session.delete' },
    });
    await joris.goto(server.url);
    await expect.poll(() => keptOn(joris)).toEqual([]);
  });
});
