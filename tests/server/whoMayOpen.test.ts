import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ratesInMemory, type MakeRate, type Rate } from '../../server/identity/rate.ts';
import { startProvider, type TestProvider } from '../fixtures/openIdProvider.ts';
import { cookieHeader, keepCookies } from './cookieJar.ts';
import { createPerson, usualOpening, type Person } from './person.ts';
import { createVisitor } from './signingIn.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const servers: TestServer[] = [];
async function start(...parts: Parameters<typeof startTestServer>): Promise<TestServer> {
  const server = await startTestServer(...parts);
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const openings = (person: Person) => person.post('/api/sessions', usualOpening);

describe('with a phrase', () => {
  const opening = { by: 'phrase', phrase: 'de blauwe fiets' } as const;

  it('[F11] opens a session only for a browser that said it, whatever capitals a phone makes of it', async () => {
    const server = await start({ opening });
    const fatma = createPerson(server.url);
    expect((await fatma.get('/api/opening')).body).toEqual({ by: 'phrase', until: null });
    expect(await openings(fatma)).toMatchObject({ status: 401, body: { reason: 'phrase-needed' } });
    const wrong = await fatma.post('/api/opening/phrase', { phrase: 'de rode fiets' });
    expect(wrong).toMatchObject({ status: 403, body: { reason: 'phrase-wrong' } });
    expect((await openings(fatma)).status).toBe(401);
    const said = await fatma.post('/api/opening/phrase', { phrase: ' De  Blauwe fiets ' });
    expect(said).toMatchObject({ status: 200, body: { until: server.clock.time + 12 * 3_600_000 } });
    expect((await openings(fatma)).status).toBe(201);
    expect((await openings(createPerson(server.url))).status).toBe(401);
    expect(server.logged.join()).not.toMatch(/fiets/iu);
  });

  it('[F10] asks it of nobody who joins, answers or comes back', async () => {
    const server = await start({ opening });
    const fatma = createPerson(server.url);
    await fatma.post('/api/opening/phrase', opening);
    const { code } = await fatma.open();
    const joris = createPerson(server.url);
    expect((await joris.join(code, 'Joris')).status).toBe(200);
    expect((await joris.me()).status).toBe(200);
    server.clock.time += 13 * 3_600_000;
    expect((await openings(fatma)).status).toBe(401);
    expect((await fatma.command({ type: 'session.start' })).status).toBe(200);
  });

  it('[F11] is worth nothing any more when the operator chooses another, nor when somebody makes one up', async () => {
    const server = await start({ opening });
    const fatma = createPerson(server.url);
    await fatma.post('/api/opening/phrase', opening);
    const [name, permit] = [...fatma.cookies].find(([, value]) => value !== '') ?? ['', ''];
    expect(permit).toMatch(/^\d+\.[\w-]{43}$/u);
    const another = await start({ opening: { ...opening, phrase: 'de groene fiets' } });
    const there = createPerson(another.url);
    there.cookies.set(name, permit);
    expect((await openings(there)).status).toBe(401);
    const later = permit.replace(/^\d+/u, (until) => String(Number(until) + 1));
    fatma.cookies.set(name, later);
    expect((await openings(fatma)).status).toBe(401);
  });

  it('[F12] counts only wrong ones, over all nodes, also when they come at once', async () => {
    const kept = new Map<string, Rate>();
    const rates: MakeRate = (name, points, seconds) => {
      const rate = kept.get(name) ?? ratesInMemory(name, points, seconds);
      kept.set(name, rate);
      return rate;
    };
    const [one, other] = [await start({ opening, rates }), await start({ opening, rates })];
    const from = (server: TestServer, phrase: string, address: string) =>
      createPerson(server.url).post('/api/opening/phrase', { phrase }, { 'X-Forwarded-For': address });
    // An office in which everybody knows it.
    for (let count = 0; count < 50; count += 1)
      expect((await from(one, opening.phrase, '10.0.0.1')).status).toBe(200);
    const tries = Array.from({ length: 60 }, (_, index) =>
      from(index % 2 === 0 ? one : other, `gok nummer ${index}`, '10.0.0.2'),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(20);
    const refused = await from(other, opening.phrase, '10.0.0.2');
    expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-phrases' } });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(500);
    expect((await from(other, opening.phrase, '10.0.0.1')).status).toBe(200);
  });
});

describe('with the sign-in of an organisation', () => {
  const publicUrl = 'https://tafel.example/gemeente';
  let provider: TestProvider;
  beforeEach(async () => {
    provider = await startProvider(publicUrl);
  });
  afterEach(() => provider.close());
  const at = (server: TestServer) => createPerson(server.url, new URL(publicUrl).origin);
  const startHere = () => start({ opening: provider.settings, publicUrl });
  const outcomeOf = ({ headers }: { headers: Headers }) => headers.get('location');
  /** The browser of this person follows the address to which the provider sent it back. */
  const comeBack = async (server: TestServer, { cookies }: Person, address: string) => {
    const { origin, pathname, search } = new URL(address);
    expect(origin + pathname).toBe(`${publicUrl}/api/opening/callback`);
    const response = await fetch(server.url + pathname + search, {
      headers: { Cookie: cookieHeader(cookies) },
      redirect: 'manual',
    });
    keepCookies(cookies, response);
    return response;
  };
  const signInAddress = async (person: Person) =>
    String((await person.post('/api/opening/sign-in', {})).body['at']);

  it('[F13] opens a session for somebody who signed in there, also when another node takes the code', async () => {
    const [one, other] = [await startHere(), await startHere()];
    const fatma = at(one);
    expect(await openings(fatma)).toMatchObject({ status: 401, body: { reason: 'sign-in-needed' } });
    const address = await signInAddress(fatma);
    const asked = new URL(address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(`${publicUrl}/api/opening/callback`);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/u);
    const back = await createVisitor().signIn(address, 'fatma@gemeente.example');
    const there = at(other);
    for (const cookie of fatma.cookies) there.cookies.set(...cookie);
    const arrived = await comeBack(other, there, back);
    expect(arrived.status).toBe(303);
    expect(outcomeOf(arrived)).toBe('/gemeente/nieuw#inloggen=allowed');
    expect((await openings(there)).status).toBe(201);
    // The first node takes that permit too.
    for (const cookie of there.cookies) fatma.cookies.set(...cookie);
    expect((await openings(fatma)).status).toBe(201);
  });

  it('[F14] keeps nothing of who signed in, not in a cookie, a log, an answer or the storage', async () => {
    const server = await startHere();
    const fatma = at(server);
    const back = await createVisitor().signIn(await signInAddress(fatma), 'fatma@gemeente.example');
    const arrived = await comeBack(server, fatma, back);
    const set = arrived.headers.getSetCookie();
    const [permit] = set.filter((line) => line.includes('kt-opening='));
    expect(permit).toMatch(
      /^__Secure-kt-opening=\d+\.[\w-]{43}; Max-Age=43200; Path=\/gemeente; HttpOnly; Secure; SameSite=Strict$/u,
    );
    expect(set.filter((line) => !line.includes('kt-opening='))).toEqual([
      expect.stringMatching(/^__Secure-kt-sign-in=; Max-Age=0/u),
    ]);
    await fatma.open();
    const stored = await server.storage.load(fatma.sessionId);
    const bytes = [...(stored?.documents.values() ?? [])].flatMap(({ snapshot, tail }) => [
      ...(snapshot === null ? [] : [snapshot.state]),
      ...tail.map(({ update }) => update),
    ]);
    expect(bytes.length).toBeGreaterThan(0);
    const everything = [...bytes.map((one) => Buffer.from(one).toString('latin1')), ...server.logged, ...set];
    for (const text of everything) {
      expect(text).not.toContain('gemeente.example');
      expect(text).not.toContain('begeleiders');
      expect(text).not.toContain(new URL(back).searchParams.get('code'));
    }
    expect(server.logged.join()).not.toContain(provider.settings.clientSecret);
  });

  it('[F13] refuses people who are not in the group, and people who turn back, each in their words', async () => {
    const server = await startHere();
    const joris = at(server);
    const back = await createVisitor().signIn(await signInAddress(joris), 'joris@gemeente.example');
    expect(outcomeOf(await comeBack(server, joris, back))).toBe('/gemeente/nieuw#inloggen=refused');
    expect((await openings(joris)).status).toBe(401);
    const turned = await createVisitor().turnBack(await signInAddress(joris));
    expect(outcomeOf(await comeBack(server, joris, turned))).toBe('/gemeente/nieuw#inloggen=refused');
    const anybody = await start({ opening: { ...provider.settings, claim: null }, publicUrl });
    const piet = at(anybody);
    const third = await createVisitor().signIn(await signInAddress(piet), 'piet@gemeente.example');
    expect(outcomeOf(await comeBack(anybody, piet, third))).toBe('/gemeente/nieuw#inloggen=allowed');
  });

  it('[F15] takes no code of another browser, none a second time, and none that comes too late', async () => {
    const server = await startHere();
    const [fatma, mallory] = [at(server), at(server)];
    const back = await createVisitor().signIn(await signInAddress(fatma), 'fatma@gemeente.example');
    await signInAddress(mallory);
    const failed = '/gemeente/nieuw#inloggen=failed';
    expect(outcomeOf(await comeBack(server, mallory, back))).toBe(failed);
    expect((await openings(mallory)).status).toBe(401);
    const ticket = new Map(fatma.cookies);
    expect(outcomeOf(await comeBack(server, fatma, back))).toBe('/gemeente/nieuw#inloggen=allowed');
    const again = at(server);
    for (const [name, value] of ticket) again.cookies.set(name, value);
    expect(outcomeOf(await comeBack(server, again, back))).toBe(failed);
    const late = at(server);
    const slow = await createVisitor().signIn(await signInAddress(late), 'fatma@gemeente.example');
    server.clock.time += 21 * 60_000;
    expect(outcomeOf(await comeBack(server, late, slow))).toBe(failed);
    expect((await openings(late)).status).toBe(401);
  });

  it('[F16] says so when the provider cannot be reached, before and after somebody signed in, and goes on when it is back', async () => {
    const server = await startHere();
    const fatma = at(server);
    provider.setBroken(true);
    const refused = await fatma.post('/api/opening/sign-in', {}, { 'Accept-Language': 'nl' });
    expect(refused).toMatchObject({ status: 503, body: { reason: 'sign-in-unreachable' } });
    expect(refused.body['title']).toBe(
      'Inloggen bij je organisatie lukt nu niet. Probeer het over een paar minuten opnieuw.',
    );
    expect(server.logged.join()).toContain('sign-in-failed');
    provider.setBroken(false);
    const back = await createVisitor().signIn(await signInAddress(fatma), 'fatma@gemeente.example');
    await provider.close();
    expect(outcomeOf(await comeBack(server, fatma, back))).toBe('/gemeente/nieuw#inloggen=unreachable');
    expect((await openings(fatma)).status).toBe(401);
  });

  it('[F13] signs out here and says where to sign out there', async () => {
    const server = await startHere();
    const fatma = at(server);
    await comeBack(
      server,
      fatma,
      await createVisitor().signIn(await signInAddress(fatma), 'fatma@gemeente.example'),
    );
    expect((await openings(fatma)).status).toBe(201);
    const out = await fatma.post('/api/opening/sign-out', {});
    const there = new URL(String(out.body['at']));
    expect(there.origin).toBe(provider.issuer);
    expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/`);
    expect((await fetch(there)).status).toBe(200);
    expect((await openings(fatma)).status).toBe(401);
  });
});

describe('where anyone may', () => {
  it('[F10] asks nothing', async () => {
    const server = await start();
    const fatma = createPerson(server.url);
    expect((await fatma.get('/api/opening')).body).toEqual({ by: 'anyone', until: null });
    expect((await openings(fatma)).status).toBe(201);
    expect((await fatma.post('/api/opening/phrase', { phrase: 'iets' })).body['reason']).toBe('not-allowed');
    expect((await fatma.post('/api/opening/sign-in', {})).body['reason']).toBe('not-allowed');
  });
});
