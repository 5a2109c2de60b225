/** What a browser and a website test see of our own real server, over every kind of answer. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readHouseStyle } from '../../server/houseStyle/readHouseStyle.ts';
import { labelOf } from '../../server/suitcase/label.ts';
import { startProvider } from '../fixtures/openIdProvider.ts';
import { voorbeeld, writeHouseStyle } from '../fixtures/houseStyles.ts';
import { createPerson, type Person, type Reply } from '../server/person.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { dayMs, metricsToken, startTestServer, type TestServer } from '../server/testServer.ts';
import { evaluatePolicy } from './evaluatePolicy.ts';

const publicUrl = 'https://kennistafel.example';
const contact = 'mailto:meld@gemeente.example';
const phrase = 'de blauwe fiets';
const operatorKey = 'een-heel-lange-sleutel-van-de-beheerder';

let server: TestServer;
let person: Person;
const answers = new Map<string, Reply>();
beforeAll(async () => {
  const { path } = temporaryFolder();
  mkdirSync(`${path}/assets`, { recursive: true });
  cpSync('index.html', `${path}/index.html`);
  cpSync('public', path, { recursive: true });
  for (const name of ['app-abc123.js', 'app-abc123.css', 'readPhoto.worker-abc123.js'])
    writeFileSync(`${path}/assets/${name}`, '/* built */');
  const style = await readHouseStyle(writeHouseStyle(temporaryFolder().path, voorbeeld));
  if (!style.ok) throw new Error(style.faults.join('\n'));
  server = await startTestServer({
    pagesDir: path,
    publicUrl,
    securityContact: contact,
    house: style.house,
    opening: { by: 'phrase', phrase },
    operatorKey,
  });
  person = createPerson(server.url, publicUrl);
  answers.set('no phrase yet', await person.post('/api/sessions', {}));
  answers.set('phrase', await person.post('/api/opening/phrase', { phrase }));
  answers.set(
    'opened',
    await person.post('/api/sessions', {
      title: 'T',
      facilitatorName: 'Anna',
      date: '2026-11-12',
      deckIds: ['leren'],
      named: true,
    }),
  );
  person.memberId = answers.get('opened')?.body['memberId'] as never;
  person.sessionId = answers.get('opened')?.body['sessionId'] as never;
  const session = `/api/sessions/${person.sessionId}`;
  const asked = {
    page: '/',
    'page of a seat': `/s/${person.sessionId}/${person.memberId}`,
    'page that is not there': '/nergens',
    script: '/assets/app-abc123.js',
    style: '/assets/app-abc123.css',
    'worker that reads photos': '/assets/readPhoto.worker-abc123.js',
    'service worker': '/offline.js',
    'script before all': '/before.js',
    icon: '/favicon.svg',
    'missing asset': '/assets/old.js',
    'missing route': '/api/nothing',
    'missing document': '/sync/nothing',
    seats: '/api/seats',
    me: `${session}/me`,
    'no such session': '/api/sessions/s-none/me',
    'notes in Markdown': `${session}/notes.md?seat=${person.memberId}`,
    'notes as a page': `${session}/notes.html?seat=${person.memberId}`,
    'notes as JSON': `${session}/notes.json?seat=${person.memberId}`,
    'notes as DOCX': `${session}/notes.docx?seat=${person.memberId}`,
    'no such format': `${session}/notes.exe?seat=${person.memberId}`,
    health: '/healthz',
    readiness: '/readyz',
    'numbers without a token': '/metrics',
    'security.txt': '/.well-known/security.txt',
    'who may open': '/api/opening',
    'archive of an open session': `${session}/archive.zip?seat=${person.memberId}`,
    'label of this server': '/api/suitcase',
    "operator's page without the key": '/beheer',
  };
  for (const [name, path_] of Object.entries(asked)) answers.set(name, await person.get(path_));
  answers.set('numbers', await person.get('/metrics', { Authorization: `Bearer ${metricsToken}` }));
  answers.set('command', await person.command({ type: 'session.start' }));
  answers.set('refused command', await person.command({ type: 'card.turn', more: 1 } as never));
  const html = answers.get('page')?.text ?? '';
  for (const [name, found] of [
    ['sheet of the house', / href="([^"]*theme\.css[^"]*)"/u.exec(html)],
    ['logo of the house', / data-house-logo="([^"]*)"/u.exec(html)],
  ] as const)
    answers.set(name, await person.get(found?.[1] ?? '/nowhere'));
  answers.set('suitcase', await person.post(`${session}/suitcase`, { label: labelOf(new Uint8Array(32)) }));
  const entered = await fetch(`${server.url}/beheer`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: publicUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `key=${operatorKey}`,
  });
  const [pair = ''] = entered.headers.getSetCookie()[0]?.split(';') ?? [];
  person.cookies.set('__Host-kt-operator', pair.slice(pair.indexOf('=') + 1));
  answers.set('key of the operator', {
    status: entered.status,
    headers: entered.headers,
    body: {},
    text: '',
  });
  answers.set("operator's page", await person.get('/beheer'));
  answers.set('no JSON', await person.post('/api/sessions', '{'));
  answers.set('too big', await person.post('/api/sessions', 'x'.repeat(300_000)));
  answers.set('wrong origin', await person.post('/api/sessions', {}, { Origin: 'https://evil.example' }));
  answers.set('wrong code', await person.post('/api/lookup', { code: 'AAAAAA' }));
  answers.set(
    'not changed',
    await person.get('/favicon.svg', { 'If-None-Match': answers.get('icon')?.headers.get('etag') ?? '' }),
  );
});
afterAll(() => server.close());

const header = (name: string) =>
  [...answers].map(([answer, { headers }]) => [answer, headers.get(name)] as const);
const policyOf = (answer: string) => answers.get(answer)?.headers.get('content-security-policy') ?? '';
const pages = ['page', 'page of a seat', 'page that is not there'];

it('the answers are of every kind', () => {
  const statuses = new Set([...answers.values()].map(({ status }) => status));
  for (const status of [200, 201, 303, 304, 400, 403, 404, 413]) expect(statuses).toContain(status);
  expect(answers.get("operator's page")?.text).toContain(String(person.sessionId));
  expect(answers.get("operator's page without the key")?.text).not.toContain(String(person.sessionId));
  for (const answer of ['suitcase', 'sheet of the house', 'logo of the house'])
    expect([answer, answers.get(answer)?.status]).toEqual([answer, 200]);
});

describe('the content security policy', () => {
  it('[F36] the evaluator finds nothing in that of any answer, but that we trust what is served from here', () => {
    for (const [answer, policy] of header('content-security-policy')) {
      expect([answer, policy]).not.toEqual([answer, null]);
      const findings = evaluatePolicy(policy ?? '').filter(
        ({ value, severity }) => !(value === "'self'" && severity === 'MEDIUM_MAYBE'),
      );
      expect([answer, findings]).toEqual([answer, []]);
    }
  });

  it('[F36] that trust is right: nothing that people typed is served as a script or a page of ours', () => {
    for (const [answer, { headers }] of answers) {
      if (!answer.startsWith('notes')) continue;
      expect([answer, headers.get('content-type')]).not.toEqual([
        answer,
        expect.stringContaining('javascript'),
      ]);
      expect([answer, headers.get('x-content-type-options')]).toEqual([answer, 'nosniff']);
      expect([answer, policyOf(answer)]).toEqual([answer, expect.stringContaining("default-src 'none'")]);
    }
  });

  it('[F36] an answer that nothing changed has the policy of what did not change', async () => {
    for (const [name, path] of [
      ['service worker', '/offline.js'],
      ['worker that reads photos', '/assets/readPhoto.worker-abc123.js'],
      ['icon', '/favicon.svg'],
      ['logo of the house', '/house-style/logo'],
    ] as const) {
      const tag = answers.get(name)?.headers.get('etag') ?? '';
      const { status, headers } = await person.get(path, { 'If-None-Match': tag });
      expect([name, status, headers.get('content-security-policy')]).toEqual([name, 304, policyOf(name)]);
    }
  });

  it('[F36] the evaluator would find something', () => {
    for (const bad of [
      "default-src 'self' 'unsafe-inline'",
      "default-src 'self'; script-src *",
      "default-src 'self'; script-src 'self' data:",
      "script-src 'self'",
    ])
      expect(evaluatePolicy(bad).map(({ severity }) => severity)).toContain('HIGH');
  });
});

describe('what a website test looks at', () => {
  it('[F37] nosniff, no referrer, and frames for us alone, on every answer', () => {
    for (const [answer, value] of header('x-content-type-options'))
      expect([answer, value]).toEqual([answer, 'nosniff']);
    for (const [answer, value] of header('referrer-policy'))
      // Without any referrer a browser says no origin with a form of the operator either.
      expect([answer, value]).toEqual([
        answer,
        answer.startsWith("operator's page") ? 'same-origin' : 'no-referrer',
      ]);
    for (const [answer, value] of header('x-frame-options')) {
      expect([answer, value]).toEqual([answer, pages.includes(answer) ? 'SAMEORIGIN' : 'DENY']);
      expect(policyOf(answer)).toContain(`frame-ancestors ${pages.includes(answer) ? "'self'" : "'none'"}`);
    }
  });

  it('[F37] a page names where scripts, forms and its base may come from, and nothing unsafe', () => {
    for (const page of pages)
      for (const part of ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])
        expect([page, policyOf(page)]).toEqual([page, expect.stringContaining(part)]);
    // Notes bring the styles of their words along, and a logo those of its shapes. They hold no script, and none may run in them.
    for (const [answer, policy] of header('content-security-policy')) {
      const rest = /^(?:notes|logo)/u.test(answer)
        ? policy?.replace("style-src 'unsafe-inline'", '')
        : policy;
      for (const part of [
        "'unsafe-inline'",
        "'unsafe-eval'",
        ' http:',
        ' https:',
        ' *',
        'localhost',
        '127.0.0.1',
      ])
        expect([answer, part, rest?.includes(part)]).toEqual([answer, part, false]);
    }
  });

  it('[F37] where people come by https, browsers are told for a year, on every answer', () => {
    for (const [answer, value] of header('strict-transport-security')) {
      const seconds = Number(/^max-age=(\d+)/u.exec(value ?? '')?.[1] ?? 0);
      expect([answer, seconds >= 31_536_000]).toEqual([answer, true]);
    }
  });

  it('[F37] a cookie is out of reach of scripts, of other sites and of plain http', () => {
    const cookies = [...answers.values()].flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-kt(?:_|-opening=|-operator=)/u);
      for (const flag of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(flag);
      expect(cookie).not.toContain('Domain=');
    }
    // A page takes none.
    for (const page of pages) expect(answers.get(page)?.headers.getSetCookie()).toEqual([]);
  });

  it('[F37] the cookie of a sign-in that is under way is too, but that it comes along from the provider', async () => {
    const provider = await startProvider(publicUrl);
    const signing = await startTestServer({ publicUrl, opening: provider.settings });
    const somebody = createPerson(signing.url, publicUrl);
    const begun = await somebody.post('/api/opening/sign-in', {});
    expect(begun.status).toBe(200);
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-kt-sign-in=\d+\.[\w-]{43}; Max-Age=1200; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
      ),
    ]);
    await signing.close();
    await provider.close();
  });

  it('[F37] nothing tells what the server is made of, and no answer of the interface is kept or compressed', async () => {
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
      for (const [answer, value] of header(name)) expect([answer, name, value]).toEqual([answer, name, null]);
    for (const answer of ['seats', 'me', 'command', 'refused command', 'no such session'])
      expect([answer, answers.get(answer)?.headers.get('cache-control')]).toEqual([answer, 'no-store']);
    const me = await person.get(`/api/sessions/${person.sessionId}/me`, { 'Accept-Encoding': 'gzip, br' });
    expect(me.headers.get('content-encoding')).toBeNull();
  });

  it('[F35] security.txt has the fields of RFC 9116, and is 404 where the operator names nobody', async () => {
    const { headers, text, status } = answers.get('security.txt') as Reply;
    expect(status).toBe(200);
    expect(headers.get('content-type')?.toLowerCase()).toBe('text/plain; charset=utf-8');
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.trim().split('\n');
    // RFC 9116, 2.3 and 2.5: one field on each line; Contact is a URI; Expires is one moment, in the future and within a year.
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Za-z-]*: \S.*$/u);
    const all = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
    expect(all('Contact')).toEqual([contact]);
    expect(all('Preferred-Languages')).toEqual(['nl, en']);
    expect(all('Canonical')).toEqual([`${publicUrl}/.well-known/security.txt`]);
    const [expires = '', ...more] = all('Expires');
    expect(more).toEqual([]);
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
    const left = Date.parse(expires) - server.clock.time;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(365 * dayMs);
    server.clock.time += 400 * dayMs;
    const later = await person.get('/.well-known/security.txt');
    const moved = Date.parse(/^Expires: (.*)$/mu.exec(later.text)?.[1] ?? '');
    expect(moved).toBeGreaterThan(server.clock.time);
    server.clock.time -= 400 * dayMs;
    const silent = await startTestServer();
    expect((await createPerson(silent.url).get('/.well-known/security.txt')).status).toBe(404);
    await silent.close();
  });
});
