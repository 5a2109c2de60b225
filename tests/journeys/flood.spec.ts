/** A flood of strangers: a facilitator sees it and sends it away, in the lobby and on a phone. */
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

for (const [name, device] of [
  ['laptop', laptop],
  ['phone', phone],
] as const)
  test(`[C83] strangers are sent away from the lobby in one press, on a ${name}`, async ({
    arrive,
    server,
  }) => {
    const facilitator = await arrive(device);
    const { joinUrl, code } = await openSession(facilitator, server.url);
    for (let number = 0; number < 12; number += 1) {
      const reply = await facilitator.request.post(`${server.url}/api/join`, {
        data: { code, name: `Vreemde ${number}`, role: 'participant' },
        headers: { Origin: server.url },
      });
      expect(reply.status()).toBe(200);
    }
    await expect(facilitator.getByText('Vreemde 11', { exact: true })).toBeVisible();
    await facilitator.getByRole('button', { name: t(($) => $.steer.flood.open) }).click();
    const dialog = facilitator.getByRole('dialog', { name: t(($) => $.steer.flood.title) });
    await dialog.getByText(t(($) => $.steer.flood.spans.five)).click();
    await expect(dialog.getByText(t(($) => $.lobby.peopleCount, { count: 12 })).first()).toBeVisible();
    await expectAccessible(facilitator);
    await expectNoSidewaysScroll(facilitator);
    await facilitator.screenshot({ path: test.info().outputPath('flood.png') });
    await dialog.getByRole('button', { name: t(($) => $.steer.flood.yes) }).click();
    await expect(dialog).toBeHidden();
    await expect(facilitator.getByText('Vreemde 11', { exact: true })).toBeHidden();
    await expect(facilitator.getByRole('checkbox', { name: /Deur op slot/ })).toBeChecked();

    const honest = await arrive(phone);
    await facilitator.getByText(t(($) => $.steer.door.lock.title)).click();
    await joinByLink(honest, joinUrl, 'Dewi');
    await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  });
