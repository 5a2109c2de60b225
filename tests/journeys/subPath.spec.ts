/** A municipality gives the app a path of its own address, behind a proxy that has other things at its top. */
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect } from '@playwright/test';

import { examine } from '../../server/doctor.ts';
import { test } from './journey.ts';
import { handIn, joinByLink, laptop, openSession, phone, startWriting } from './people.ts';
import { t } from './dutch.ts';

const base = '/gemeente/kennistafel';

/** A proxy that passes on what is below the path to `target`, with the path or without it, and notes what else is asked for. */
async function openProxy(target: () => URL, keepsPath: boolean) {
  const strays: string[] = [];
  const pathFor = (url = '/') => (keepsPath ? url : url.slice(base.length) || '/');
  const isOurs = (url = '/') => url === base || url.startsWith(`${base}/`);
  const proxy: Server = createServer((asked, answer) => {
    if (!isOurs(asked.url)) {
      strays.push(asked.url ?? '');
      return void answer.writeHead(404).end('Een andere site');
    }
    const { hostname, port } = target();
    const passed = request({
      hostname,
      port,
      path: pathFor(asked.url),
      method: asked.method,
      headers: asked.headers,
    });
    passed.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  proxy.on('upgrade', (asked, socket) => {
    if (!isOurs(asked.url)) {
      strays.push(asked.url ?? '');
      return void socket.destroy();
    }
    const { hostname, port } = target();
    const passed = connect(Number(port), hostname, () => {
      const headers = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
      passed.write(`GET ${pathFor(asked.url)} HTTP/1.1\r\n${headers.join('')}\r\n`);
      socket.pipe(passed).pipe(socket);
    });
    for (const end of [passed, socket])
      end.on('error', () => [passed, socket].forEach((one) => one.destroy()));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    strays,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

for (const keepsPath of [true, false])
  test(`[H26] below a path, which the proxy ${keepsPath ? 'passes on' : 'takes away'}, people join, answer and read`, async ({
    anotherServer,
    arrive,
  }) => {
    let target = new URL('http://127.0.0.1:1');
    const proxy = await openProxy(() => target, keepsPath);
    const server = await anotherServer({ PUBLIC_URL: proxy.origin + base });
    target = new URL(server.url);
    const url = proxy.origin + base;

    const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
    const failed: string[] = [];
    for (const page of [fatma, joris]) {
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      });
    }
    const { joinUrl, facilitatorUrl } = await openSession(fatma, url);
    expect(joinUrl).toContain(`${url}/doe-mee#`);
    expect(facilitatorUrl).toContain(`${url}/begeleider#`);
    await joinByLink(joris, joinUrl, 'Joris');
    const cookies = await joris.context().cookies();
    expect(cookies.map(({ path }) => path)).toEqual([base]);
    await startWriting(fatma);
    await handIn(joris, 'Vraag het aan de wijk');
    await expect(fatma.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
    await fatma.getByRole('button', { name: t(($) => $.steer.reveal), exact: true }).click();
    await expect(fatma.getByText('Vraag het aan de wijk').first()).toBeVisible();

    await test.step('a page that is loaded again, and the way home', async () => {
      await fatma.reload();
      await expect(fatma.getByText('Vraag het aan de wijk').first()).toBeVisible();
      const notes = await fatma.request.get(`${fatma.url()}/verslag`);
      expect(notes.status()).toBe(200);
      await joris.goto(url);
      await expect(joris).toHaveTitle(/Kennistafel/u);
      await joris.locator(`a[href='${base}/kaarten']`).first().click();
      await expect(joris).toHaveURL(`${url}/kaarten`);
      await expect(joris.getByRole('heading', { level: 1 })).toBeVisible();
      const scopes = () =>
        joris.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        );
      await expect.poll(scopes).toContain(`${url}/kaarten`);
    });

    const findings = await examine(url);
    expect(findings.filter(({ is }) => is !== 'right')).toEqual([]);
    expect([...proxy.strays, ...failed]).toEqual([]);
    proxy.close();
  });
