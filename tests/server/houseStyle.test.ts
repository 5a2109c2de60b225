/** The house style of a municipality, from its folder to what a browser gets. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import type { HouseStyle } from '../../server/houseStyle/houseStyle.ts';
import { readHouseStyle } from '../../server/houseStyle/readHouseStyle.ts';
import { checkHouseStyle, lineOf } from '../../server/selfCheck.ts';
import { mooiAnders, short, voorbeeld, writeHouseStyle, type GivenStyle } from '../fixtures/houseStyles.ts';
import { createPerson } from './person.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const folderWith = (given: GivenStyle) => writeHouseStyle(temporaryFolder().path, given);

async function houseOf(given: GivenStyle): Promise<HouseStyle> {
  const style = await readHouseStyle(folderWith(given));
  if (!style.ok) throw new Error(style.faults.join('\n'));
  return style.house;
}

const pages = temporaryFolder().path;
writeFileSync(
  join(pages, 'index.html'),
  `<!doctype html><html lang="nl"><head>
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
<meta name="theme-color" content="#2a2924" media="(prefers-color-scheme: dark)" />
</head><body></body></html>`,
);

let server: TestServer;
afterEach(() => server.close());
const start = async (given: GivenStyle | null, publicUrl?: string) => {
  server = await startTestServer({
    pagesDir: pages,
    ...(given && { house: await houseOf(given) }),
    ...(publicUrl !== undefined && { publicUrl }),
  });
  return server;
};
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

/** The addresses on the page, of the sheet and the logo. */
async function addressesOn(path: string) {
  const html = await (await get(path)).text();
  const [, sheet = ''] = / href="([^"]*theme\.css[^"]*)"/.exec(html) ?? [];
  const [, logo = ''] = / data-house-logo="([^"]*)"/.exec(html) ?? [];
  return { html, sheet, logo };
}

describe('a house style', () => {
  it('[F1] is on every page: its class and name on <html>, its sheet and logo from this server', async () => {
    await start(voorbeeld);
    for (const path of ['/', '/doe-mee', '/s/s-abc/m-def/scherm']) {
      const { html, sheet, logo } = await addressesOn(path);
      expect(html).toMatch(
        /<html class="house-style" data-house-name="Gemeente Voorbeeld" data-house-logo="[^"]+" lang="nl">/,
      );
      const css = await get(sheet);
      expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
      expect(await css.text()).toMatch(/^\.house-style \{[^}]*--kt-action: #5115ef;/);
      expect(await (await get(logo)).text()).toMatch(/^<svg [^]*fill="#5115ef"/);
      expect(html).toContain('content="#ffffff" media="(prefers-color-scheme: light)"');
    }
    await server.close();
    await start(null);
    expect((await addressesOn('/')).html).not.toContain('house');
    expect((await get('/house-style/theme.css')).status).toBe(404);
  });

  it('[F1] is below the path of the server, and asked for once per version', async () => {
    await start(short, 'https://gemeente.example/kennistafel');
    const { sheet, html } = await addressesOn('/kennistafel/');
    expect(sheet).toMatch(/^\/kennistafel\/house-style\/theme\.css\?v=[\w-]{12}$/);
    // It has no logo, so its name stands there.
    expect(html).toMatch(
      /<html class="house-style" data-house-name="Gemeente Kort" data-base="\/kennistafel"/,
    );
    expect(html).toContain('content="#fffdfa" media="(prefers-color-scheme: light)"');
    const kept = await get(sheet);
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/house-style/theme.css', '/house-style/theme.css?v=another']) {
      const asked = await get(path);
      expect(asked.headers.get('cache-control')).toBe('no-cache');
      const again = await get(path, { 'If-None-Match': asked.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    }
    expect((await houseOf({ ...short, name: 'Andere gemeente' })).version).not.toBe(
      (await houseOf(short)).version,
    );
    expect((await houseOf(short)).version).toBe((await houseOf(short)).version);
  });

  it('[F1] [F9] changes nothing about what a page may do, and its logo may do nothing', async () => {
    await start({ ...voorbeeld, name: `A & "B" ’t` });
    const { html, logo, sheet } = await addressesOn('/');
    expect(html).toContain('data-house-name="A &amp; &quot;B&quot; ’t"');
    const withStyle = (await get('/')).headers
      .get('content-security-policy')
      ?.replace(/'nonce-[^']*'|ws:\S+/g, '');
    const policy = (await get(logo)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect((await get(sheet)).headers.get('x-content-type-options')).toBe('nosniff');
    await server.close();
    await start(null);
    const without = (await get('/')).headers
      .get('content-security-policy')
      ?.replace(/'nonce-[^']*'|ws:\S+/g, '');
    expect(withStyle).toBe(without);
  });

  it('[F6] is on the notes that the server makes as a page, whose policy lets the logo in and nothing else', async () => {
    await start(voorbeeld);
    const anna = createPerson(server.url);
    await anna.open();
    const notes = () => anna.get(`/api/sessions/${anna.sessionId}/notes.html?seat=${anna.memberId}`);
    const { text, headers } = await notes();
    expect(text).toContain('alt="Gemeente Voorbeeld"');
    expect(text).toContain('--ink: #001a40');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src data:",
    );
  });

  it('[F9] reaches browsers as plain values: nothing of what the municipality wrote', async () => {
    await start(mooiAnders);
    const css = await (await get((await addressesOn('/')).sheet)).text();
    expect(css).not.toMatch(/basis|ma-|var\(|url|@import|!important|light-dark/);
    expect(css.length).toBeLessThan(5_000);
    for (const line of css
      .split('\n')
      .filter((one) => one.includes('--kt-') && !one.includes('font') && !one.includes('radius')))
      expect(line).toMatch(/^ {2}--kt-[\w-]+: #[0-9a-f]{6};$/);
  });
});

describe('the folder of a house style', () => {
  const findings = async (folder: string | null) => (await checkHouseStyle(folder)).map(lineOf);

  it('[F5] of NL Design System is looked through, and what falls short is named', async () => {
    await start(null);
    expect(await findings(null)).toEqual([]);
    expect(await findings(folderWith(voorbeeld))).toEqual([
      '✓ The house style of Gemeente Voorbeeld is used.',
    ]);
    expect(await findings(folderWith(mooiAnders))).toEqual([
      '✓ The house style of Gemeente Mooi & Anders is used.',
      expect.stringMatching(
        /^! House style: On a light screen --kt-muted \(#696c71, from --basis-color-default-color-subtle\) on --kt-action-wash .* contrast of 4\.38; text needs 4\.5/,
      ),
    ]);
  });

  it('[F2] says in words what is wrong with it, file by file', async () => {
    await start(null);
    const { path } = temporaryFolder();
    const empty = (await findings(path)).join('\n');
    expect(empty).toContain(`there is no theme.css in ${path}`);
    expect(empty).toContain('Write in it: {"name": "Gemeente Voorbeeld"}');
    const wrong = folderWith({
      name: 'x'.repeat(61),
      css: 'body { color: red }',
      logo: '<svg><script/></svg>',
    });
    writeFileSync(join(wrong, 'logo.png'), 'x');
    const said = await findings(wrong);
    expect(said.every((line) => line.startsWith('✗ The house style in THEME_DIR is not used'))).toBe(true);
    for (const part of [
      'theme.json must be',
      'theme.css, line 1: "body"',
      'two logos',
      'logo.svg: it has a script',
    ])
      expect(said.join('\n')).toContain(part);
    for (const json of ['[]', '{"name": ""}', '{"name": "A", "css": "x"}', '{"name": "<b>"}', 'A']) {
      writeFileSync(join(wrong, 'theme.json'), json);
      expect((await findings(wrong)).join('\n'), json).toContain('theme.json must be');
    }
  });
});
