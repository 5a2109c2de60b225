/** A network that lets pages through and no websockets: it refuses them, or takes them and passes nothing on. */
import { expect, type WebSocketRoute } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
} from './people.ts';

const ways: readonly [name: string, handle: (socket: WebSocketRoute) => void][] = [
  ['refused', (socket) => void socket.close()],
  ['open and silent', () => {}],
];

for (const [name, handle] of ways)
  test(`[T42] where websockets are ${name} the page says what stops it, and the notes can be read`, async ({
    arrive,
    server,
  }) => {
    const facilitator = await arrive(laptop);
    const { joinUrl } = await openSession(facilitator, server.url, { title: 'Achter de proxy' });
    const joris = await arrive(phone);
    await joris.routeWebSocket(/\/sync\//, handle);
    await joinByLink(joris, joinUrl, 'Joris');
    await expect(joris.getByText(t(($) => $.blocked.title))).toBeVisible({ timeout: 20_000 });
    await expect(joris.getByText(`${new URL(server.url).host}/sync/`)).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await joris.getByRole('link', { name: t(($) => $.ended.readNotes) }).click();
    await expect(joris.getByRole('heading', { name: 'Achter de proxy' }).first()).toBeVisible();
  });
