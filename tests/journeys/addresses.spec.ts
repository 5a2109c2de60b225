/** The address that people come by: another than the server's own, or one that works on one computer only. */
import { expect } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, joinByLink, laptop, openSession, phone } from './people.ts';

test('[T45] an invitation that is opened at another address leads in all the same', async ({
  arrive,
  server,
}) => {
  const { joinUrl } = await openSession(await arrive(laptop), server.url);
  const joris = await arrive(phone);
  await joinByLink(joris, joinUrl.replace('127.0.0.1', 'localhost'), 'Joris');
  await expect(joris.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
  expect(joris.url()).toContain(`${server.url}/s/`);
  expect(joris.url()).not.toContain('?');
});

test('[T44] the lobby says that phones cannot follow its address', async ({ arrive, anotherServer }) => {
  const trial = await anotherServer({ PUBLIC_URL: '' });
  const facilitator = await arrive(laptop);
  await openSession(facilitator, trial.url);
  await expect(facilitator.getByText(t(($) => $.lobbyPanel.onlyHere))).toBeVisible();
  await expectAccessible(facilitator);
});
