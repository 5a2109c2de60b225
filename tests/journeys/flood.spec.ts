/** A flood of strangers: a facilitator sees it and sends it away, in the lobby and on a phone. */
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

for (const [name, device] of [
  ['laptop', laptop],
  ['phone', phone],
] as const)
  test(`[C83] strangers are sent away from the lobby in one press, on a ${name}`, async ({ browser }) => {
    const facilitator = await arrive(browser, device);
    const { joinUrl, code } = await openSession(facilitator, server.url);
    for (let number = 0; number < 12; number += 1) {
      const reply = await facilitator.request.post(`${server.url}/api/join`, {
        data: { code, name: `Vreemde ${number}`, role: 'participant' },
        headers: { Origin: server.url },
      });
      expect(reply.status()).toBe(200);
    }
    await expect(facilitator.getByText('Vreemde 11', { exact: true })).toBeVisible();
    await facilitator.getByRole('button', { name: 'Zijn er vreemden bij?' }).click();
    const dialog = facilitator.getByRole('dialog', { name: 'Stuur vreemden weg' });
    await dialog.getByText('Ook wie in de laatste 5 minuten binnenkwam').click();
    await expect(dialog.getByText('12 mensen').first()).toBeVisible();
    await expectAccessible(facilitator);
    await expectNoSidewaysScroll(facilitator);
    await facilitator.screenshot({ path: test.info().outputPath('flood.png') });
    await dialog.getByRole('button', { name: 'Stuur weg en doe de deur op slot' }).click();
    await expect(dialog).toBeHidden();
    await expect(facilitator.getByText('Vreemde 11', { exact: true })).toBeHidden();
    await expect(facilitator.getByRole('checkbox', { name: /Deur op slot/ })).toBeChecked();

    const honest = await arrive(browser, phone);
    await facilitator.getByText('Deur op slot').click();
    await joinByLink(honest, joinUrl, 'Dewi');
    await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  });
