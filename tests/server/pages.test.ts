import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { protocolVersion } from '../../src/model/protocol.ts';
import { usualOpening } from './person.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let pagesDir: string;
beforeAll(async () => {
  const { path } = temporaryFolder();
  mkdirSync(`${path}/dist/assets`, { recursive: true });
  writeFileSync(`${path}/secret.txt`, 'not for the outside');
  writeFileSync(
    `${path}/dist/index.html`,
    '<!doctype html><html><head><title>K</title></head><body></body></html>',
  );
  writeFileSync(`${path}/dist/assets/app-abc123.js`, 'console.log(1)');
  writeFileSync(`${path}/dist/assets/readPhoto.worker-abc123.js`, 'console.log(1)');
  writeFileSync(`${path}/dist/icon.svg`, '<svg/>');
  pagesDir = `${path}/dist`;
  server = await startTestServer({ pagesDir });
});
afterAll(() => server.close());
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

describe('the pages', () => {
  it.each(['/', '/doe-mee', '/s/s-abc/m-def/lijst', '/kaarten/leren-1'])('%s is the app', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>K</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('[T45] tell the browser the one address of this server, where it has one', async () => {
    const tag = 'name="kennistafel-address"';
    expect(await (await get('/')).text()).not.toContain(tag);
    const known = await startTestServer({ pagesDir, publicUrl: 'https://kennistafel.example' });
    const page = await (await fetch(known.url)).text();
    await known.close();
    expect(page).toContain(`<meta ${tag} content="https://kennistafel.example">`);
  });

  it('[H26] are below the path of the address, whether the proxy passes it on or takes it away', async () => {
    const folder = temporaryFolder().path;
    mkdirSync(`${folder}/assets`);
    writeFileSync(
      `${folder}/index.html`,
      '<html lang="nl"><head><script type="module" src="/assets/app.js"></script></head></html>',
    );
    writeFileSync(`${folder}/assets/app.js`, 'console.log(1)');
    const origin = 'https://gemeente.example';
    const below = await startTestServer({
      pagesDir: folder,
      publicUrl: `${origin}/kennistafel`,
      securityContact: 'mailto:meld@gemeente.example',
    });
    for (const path of ['', '/kennistafel']) {
      const page = await fetch(`${below.url}${path}/doe-mee`);
      expect(await page.text()).toMatch(
        /^<html data-base="\/kennistafel" lang="nl">[^]* src="\/kennistafel\/assets\/app.js">/,
      );
      expect(page.headers.get('content-security-policy')).toContain(
        "connect-src 'self' wss://gemeente.example;",
      );
      expect((await fetch(`${below.url}${path}/assets/app.js`)).status).toBe(200);
      expect(await (await fetch(`${below.url}${path}/readyz`)).text()).toBe('ready');
      const opened = await fetch(`${below.url}${path}/api/sessions`, {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(usualOpening),
      });
      const cookie = opened.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^__Secure-kt_m-[^;]+;.* Path=\/kennistafel;/);
      const { facilitatorUrl, sessionId, memberId } = (await opened.json()) as Record<string, string>;
      expect(facilitatorUrl).toContain(`${origin}/kennistafel/begeleider#`);
      const socket = new WebSocket(
        `${below.url.replace('http', 'ws')}${path}/sync/${sessionId}/stage?v=${protocolVersion}&seat=${memberId}&client=1`,
        { headers: { Origin: origin, Cookie: cookie.split(';')[0] ?? '' } },
      );
      await new Promise((resolve) => socket.once('message', resolve));
      socket.terminate();
    }
    expect((await fetch(`${below.url}/kennistafelx/assets/app.js`)).status).toBe(404);
    expect(await (await fetch(`${below.url}/kennistafel/.well-known/security.txt`)).text()).toContain(
      `${origin}/kennistafel/.well-known/security.txt`,
    );
    await below.close();
  });

  it('[H1] a missing asset is missing, and is not the app', async () => {
    for (const path of ['/assets/app-old999.js', '/nothing.png', '/.env', '/api/nothing', '/sync/x'])
      expect((await get(path)).status, path).toBe(404);
  });

  it('[H1] nothing outside the built pages is served', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
    ])
      expect(await (await get(path)).text(), path).not.toContain('not for the outside');
  });

  it('[Y5] only the worker that reads photos may run WebAssembly, and it reaches nothing but this server', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/assets/readPhoto.worker-abc123.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
    );
    for (const path of ['/', '/s/s-abc/m-def/op-papier', '/assets/app-abc123.js'])
      expect(await policyOf(path), path).not.toContain('wasm');
  });

  it('hashed assets are kept for ever, others are asked for again', async () => {
    const asset = await get('/assets/app-abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    const icon = await get('/icon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/icon.svg', { 'If-None-Match': icon.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('[H2] let scripts come from here alone, and let no other site frame them', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    // On plain http it would lock a trial out.
    expect(response.headers.get('strict-transport-security')).toBeNull();
    const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? 'none';
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect((await get('/')).headers.get('content-security-policy')).not.toContain(nonce);
  });
});
