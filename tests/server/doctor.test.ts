import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { examine } from '../../server/doctor.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let pagesDir: string;
let server: TestServer;
const proxies: Server[] = [];
beforeAll(() => {
  pagesDir = temporaryFolder().path;
  mkdirSync(pagesDir, { recursive: true });
  writeFileSync(`${pagesDir}/index.html`, '<html><head><title>K</title></head></html>');
});
afterEach(async () => {
  await server.close();
  for (const proxy of proxies.splice(0)) {
    proxy.close();
    proxy.closeAllConnections();
  }
});

/** A proxy that passes on pages, and does what it likes with websockets and headers. */
async function proxyFor(
  target: string,
  {
    upgrade,
    drop = [],
    add = {},
  }: {
    upgrade?: (socket: Socket, request: IncomingMessage) => void;
    drop?: string[];
    add?: Record<string, string>;
  },
): Promise<string> {
  const proxy = createServer((asked, answer) => {
    // As proxies do unless they are told otherwise.
    const { upgrade: _, connection: __, ...passedOn } = asked.headers;
    const passed = request(target + (asked.url ?? ''), { method: asked.method, headers: passedOn });
    passed.on('response', (got) => {
      const headers = Object.entries(got.headers).filter(([name]) => !drop.includes(name));
      answer.writeHead(got.statusCode ?? 502, { ...Object.fromEntries(headers), ...add });
      got.pipe(answer);
    });
    asked.pipe(passed);
  });
  if (upgrade !== undefined) proxy.on('upgrade', (asked, socket) => upgrade(socket as Socket, asked));
  proxies.push(proxy);
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

const wrongIn = async (address: string) =>
  (await examine(address, 1_000)).filter(({ is }) => is !== 'right').map(({ says }) => says);

describe('npm run doctor', () => {
  it('[T43] finds nothing wrong with an address that works', async () => {
    server = await startTestServer({ pagesDir });
    const findings = await examine(server.url);
    expect(findings.map(({ is }) => is)).toEqual(['right', 'right', 'right', 'right']);
  });

  it('[T43] names websockets that are refused, and those that are open and silent', async () => {
    server = await startTestServer({ pagesDir });
    const refusing = await proxyFor(server.url, {
      upgrade: (socket) => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'),
    });
    expect(await wrongIn(refusing)).toEqual([
      expect.stringMatching(/^Websockets are refused with status 403/),
    ]);
    // One that passes websockets on as ordinary requests.
    const deaf = await proxyFor(server.url, {});
    expect(await wrongIn(deaf)).toEqual([expect.stringMatching(/^Websockets are refused with status 404/)]);
    const silent = await proxyFor(server.url, {
      upgrade: (socket, { headers }) => {
        const accept = createHash('sha1')
          .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
          .digest('base64');
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
        );
      },
    });
    expect(await wrongIn(silent)).toEqual([expect.stringMatching(/^A websocket opens and nothing comes/)]);
  });

  it('[T43] names an address that is not the server’s own, and gives the right one', async () => {
    server = await startTestServer({ pagesDir, publicUrl: 'https://kennistafel.example' });
    expect((await wrongIn(server.url)).join('\n')).toContain('PUBLIC_URL is https://kennistafel.example.');
  });

  it('[T43] names a path that PUBLIC_URL lacks, or that people do not have', async () => {
    const folder = temporaryFolder().path;
    writeFileSync(`${folder}/index.html`, '<html lang="nl"><head><title>K</title></head></html>');
    server = await startTestServer({ pagesDir: folder });
    // The proxy takes the path away, and the server knows of none.
    const { port } = new URL(server.url);
    const proxy = createServer((asked, answer) => {
      const passed = request(
        {
          host: '127.0.0.1',
          port,
          path: asked.url?.replace('/tafel', ''),
          method: asked.method,
          headers: asked.headers,
        },
        (got) => {
          answer.writeHead(got.statusCode ?? 502, got.headers);
          got.pipe(answer);
        },
      );
      asked.pipe(passed);
    });
    proxies.push(proxy);
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/tafel`;
    expect(await wrongIn(address)).toContain(
      `The page takes itself to be under no path, and it is asked for under /tafel. Set PUBLIC_URL=${address}.`,
    );
  });

  it('[T43] names headers that a proxy takes away', async () => {
    server = await startTestServer({ pagesDir });
    const proxy = await proxyFor(server.url, {
      drop: ['content-security-policy'],
      upgrade: (socket) => socket.destroy(),
    });
    const [headers, sockets] = await wrongIn(proxy);
    expect(headers).toMatch(/Content-Security-Policy/);
    expect(sockets).toMatch(/^No websocket opens/);
  });

  it('[T43] names a clock that is behind or ahead', async () => {
    server = await startTestServer({ pagesDir });
    const clockIn = async (ms: number) => {
      const proxy = await proxyFor(server.url, { add: { date: new Date(Date.now() + ms).toUTCString() } });
      return (await wrongIn(proxy)).filter((says) => says.startsWith('The clock'));
    };
    expect(await clockIn(-3_600_000)).toEqual([expect.stringMatching(/60 minutes behind/)]);
    expect(await clockIn(600_000)).toEqual([expect.stringMatching(/10 minutes ahead/)]);
    expect(await clockIn(5_000)).toEqual([]);
  });

  it('[T43] names a server that is not there, is another, or is not built', async () => {
    server = await startTestServer();
    expect(await wrongIn(server.url)).toEqual([expect.stringMatching(/not been built/)]);
    const other = createServer((_, answer) => answer.end('<title>Router</title>'));
    proxies.push(other);
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await wrongIn(`http://127.0.0.1:${port}`)).toEqual([
      expect.stringMatching(/it is not Kennistafel/),
    ]);
    expect(await wrongIn('http://127.0.0.1:1')).toEqual([
      expect.stringMatching(/Nothing listens there|cannot be reached/),
    ]);
    expect(await wrongIn('kennistafel')).toEqual([expect.stringMatching(/is no address/)]);
  });
});
