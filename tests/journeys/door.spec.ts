/** The door: who has to be let in waits, and goes on by themselves; who is refused, or comes too late, hears it. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
  leaveLobby,
} from './people.ts';
import { tapPage } from './pageWiretap.ts';
import { t } from './dutch.ts';

const atTheDoor = (page: Page) => page.getByRole('heading', { name: t(($) => $.door.title) });
const inside = (page: Page) => page.getByRole('heading', { name: t(($) => $.lobby.inside) });

/** A session where a facilitator has to say yes. */
async function openWithDoor(facilitator: Page, url: string) {
  const session = await openSession(facilitator, url, { name: 'Fatimah' });
  await facilitator.getByText(t(($) => $.steer.door.ask.title)).click();
  await expect(facilitator.getByRole('checkbox', { name: /Eerst wachten/ })).toBeChecked();
  return session;
}

test('[I20] who waits at the door hears nothing of the session, and one tap lets everybody in', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const people = [await arrive(phone), await arrive(phone)] as const;
  const wall = await arrive(laptop);
  const [dewi, jopke] = people;
  const tap = tapPage(dewi);
  const { joinUrl, code } = await openWithDoor(facilitator, server.url);

  await joinByLink(dewi, joinUrl, 'Dewi');
  await joinByLink(jopke, joinUrl, 'Jopke');
  await wall.goto(`${server.url}/scherm#${code}`);
  for (const page of people) await expect(atTheDoor(page)).toBeVisible();
  await expect(wall.getByRole('heading', { name: t(($) => $.door.screen) })).toBeVisible();
  await expect(dewi.getByText(t(($) => $.door.comingAs, { name: 'Dewi' }))).toBeVisible();
  await expectAccessible(dewi);
  await expectNoSidewaysScroll(dewi);

  await dewi.reload();
  await expect(atTheDoor(dewi)).toBeVisible();
  expect(await tap.received('Fatimah')).toBe(false);
  expect(await tap.received('Jopke')).toBe(false);

  await facilitator.getByRole('button', { name: t(($) => $.steer.door.admitAll) }).click();
  for (const page of people) await expect(inside(page)).toBeVisible();
  await expect(wall.getByRole('heading', { name: t(($) => $.door.screen) })).toBeHidden();
  await expect(wall.getByText(t(($) => $.screen.joinScan))).toBeVisible();
  // They are as much inside as anybody: what happens next reaches them.
  await leaveLobby(facilitator);
  await expect(dewi.getByText(t(($) => $.round.waitingTitle))).toBeVisible();
  // Once inside, the same tap hears who else is there.
  for (const name of ['Fatimah', 'Jopke']) expect(await tap.cameIn(name)).toBe(true);
});

test('[I21] who is refused at the door hears so, and what to do', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const stranger = await arrive(phone);
  const { joinUrl } = await openWithDoor(facilitator, server.url);
  await joinByLink(stranger, joinUrl, 'Vreemde');
  await expect(atTheDoor(stranger)).toBeVisible();

  await facilitator
    .getByRole('button', { name: t(($) => $.steer.door.refuseName, { name: 'Vreemde' }) })
    .click();
  await expect(stranger.getByRole('heading', { name: t(($) => $.door.refused) })).toBeVisible();
  await expect(stranger.getByRole('link', { name: t(($) => $.door.again) })).toBeVisible();
  await expectAccessible(stranger);
});

test('[I21] who comes when the door is locked hears so, and what was typed stays', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const late = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await facilitator.getByText(t(($) => $.steer.door.lock.title)).click();
  await expect(facilitator.getByRole('checkbox', { name: /Deur op slot/ })).toBeChecked();

  await late.goto(joinUrl);
  await late.getByLabel(t(($) => $.join.name.label)).fill('Laatkomer');
  await late.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await expect(late.getByText('De deur is dicht')).toBeVisible();
  await expect(late.getByLabel(t(($) => $.join.name.label))).toHaveValue('Laatkomer');

  await facilitator.getByText(t(($) => $.steer.door.lock.title)).click();
  await expect(facilitator.getByRole('checkbox', { name: /Deur op slot/ })).not.toBeChecked();
  await late.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await expect(inside(late)).toBeVisible();
});
