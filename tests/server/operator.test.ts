import { afterEach, describe, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createPerson, usualOpening, type Person } from './person.ts';
import { sendForm } from './sendForm.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

const operatorKey = 'een-heel-lange-sleutel-van-de-beheerder';
let server: TestServer;
afterEach(() => server.close());

const at = '/beheer';
type Form = [path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>];

const send = (person: Person, ...form: Form) => sendForm(server, person, ...form);

async function operator(): Promise<Person> {
  const person = createPerson(server.url);
  expect((await send(person, at, { key: operatorKey })).status).toBe(303);
  return person;
}

describe('the page of the operator', () => {
  it('[F18] is not there without a key in the settings', async () => {
    server = await startTestServer();
    const person = createPerson(server.url);
    expect((await person.get(at)).status).toBe(404);
    expect((await send(person, at, { key: '' })).status).toBe(404);
    expect((await send(person, `${at}/wissen`, { session: 's-x', sure: 'yes' })).status).toBe(404);
  });

  it('[F18] counts sessions with their size, state, age and end, and shows no title, name, code or word of them', async () => {
    server = await startTestServer({ operatorKey });
    const fatma = createPerson(server.url);
    const { code } = await fatma.open({
      title: 'Geheime titel',
      facilitatorName: 'Fatma',
      municipality: 'Utrecht',
    });
    await createPerson(server.url).join(code, 'Joris');
    await fatma.command({ type: 'session.start' });
    const second = createPerson(server.url);
    await second.open({ title: 'Andere titel' });
    await second.command({ type: 'session.close' });
    const person = await operator();
    const page = await person.get(at, { 'Accept-Language': 'nl' });
    expect(page.status).toBe(200);
    const facts = [...page.text.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/gu)].map(([, dt, dd]) => [
      dt,
      dd,
    ]);
    expect(facts.slice(0, 4)).toEqual([
      ['Sessies', '2'],
      ['Nog niet begonnen', '0'],
      ['Begonnen', '1'],
      ['Afgesloten', '1'],
    ]);
    expect(facts[4]).toEqual(['Opslag in gebruik', expect.stringMatching(/^[\d,.]+\skB$/u)]);
    for (const id of [fatma.sessionId, second.sessionId]) expect(page.text).toContain(id);
    expect(page.text).toContain('12 november 2026');
    expect(page.text).toContain('10 februari 2027');
    for (const secret of [
      'titel',
      'Fatma',
      'Joris',
      'Anna',
      'Utrecht',
      'Voorbeeldstad',
      code,
      fatma.memberId,
    ])
      expect(page.text).not.toContain(secret);
    const english = await person.get(`${at}?lang=en`);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('12 November 2026');
    for (const { headers } of [page, english]) {
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'nonce-/u);
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('[F18] says when something last happened, and counts a session that cannot be read', async () => {
    const storage = createMemoryStorage();
    const broken = { ...storage, loadDocument: async () => Promise.reject(new Error('damaged')) };
    server = await startTestServer({ operatorKey, storage });
    const fatma = createPerson(server.url);
    const { code } = await fatma.open();
    const person = await operator();
    expect((await person.get(at)).text).toContain('12 november 2026');
    server.clock.time += 3 * dayMs;
    await createPerson(server.url).join(code, 'Joris');
    const later = await operator();
    expect((await later.get(at)).text).toContain('15 november 2026');
    const other = await startTestServer({ operatorKey, storage: broken });
    [server] = [other, await server.close()];
    const here = await operator();
    const { text } = await here.get(at);
    expect(text).toMatch(/<dt>Niet te lezen<\/dt><dd>1<\/dd>/u);
    await send(here, `${at}/wissen`, { session: fatma.sessionId, sure: 'yes' });
    expect(await storage.sessions()).toEqual([]);
  });

  it('[F19] deletes one session after it asked, and leaves the others', async () => {
    server = await startTestServer({ operatorKey });
    const [fatma, other] = [createPerson(server.url), createPerson(server.url)];
    await fatma.open();
    await other.open();
    const closed = fatma.connect('stage').closed;
    const person = await operator();
    const asked = await send(
      person,
      `${at}/wissen`,
      { session: fatma.sessionId },
      { 'Accept-Language': 'nl' },
    );
    expect(asked.text).toContain(`Sessie ${fatma.sessionId} wissen?`);
    expect((await fatma.me()).status).toBe(200);
    const done = await send(person, `${at}/wissen`, { session: fatma.sessionId, sure: 'yes' });
    expect(done.text).toContain(`Sessie ${fatma.sessionId} is gewist.`);
    expect(await closed).toBe(4404);
    expect((await fatma.me()).status).toBe(404);
    expect((await other.me()).status).toBe(200);
    expect(await server.storage.sessions()).toEqual([other.sessionId]);
    expect(server.logged.map((line) => JSON.parse(line) as object)).toContainEqual({
      event: 'operator-deleted',
      session: fatma.sessionId,
    });
    const again = await send(person, `${at}/wissen`, { session: fatma.sessionId, sure: 'yes' });
    expect(again.text).toContain('was er al niet meer');
  });

  it('[F19] shows and deletes nothing without the key, after an hour, after signing out, or from another site', async () => {
    server = await startTestServer({ operatorKey });
    const fatma = createPerson(server.url);
    await fatma.open();
    const stranger = createPerson(server.url);
    const deletion = { session: fatma.sessionId, sure: 'yes' };
    expect((await stranger.get(at)).text).not.toContain(fatma.sessionId);
    await send(stranger, `${at}/wissen`, deletion);
    stranger.cookies.set('kt-operator', `${server.clock.time + dayMs}.${'A'.repeat(43)}`);
    await send(stranger, `${at}/wissen`, deletion);
    const person = await operator();
    for (const origin of ['https://elders.example', 'null'])
      expect((await send(person, `${at}/wissen`, deletion, { Origin: origin })).status).toBe(403);
    // What opens sessions does not open this, and the other way round.
    person.cookies.set('kt-opening', person.cookies.get('kt-operator') ?? '');
    const late = await operator();
    server.clock.time += 61 * 60_000;
    await send(late, `${at}/wissen`, deletion);
    expect((await late.get(at)).text).not.toContain(fatma.sessionId);
    const gone = await operator();
    expect((await send(gone, `${at}/uit`, {})).status).toBe(303);
    expect((await gone.get(at)).text).not.toContain(fatma.sessionId);
    expect((await fatma.me()).status).toBe(200);
  });

  it('[F19] limits wrong keys and only these, and never writes one down', async () => {
    server = await startTestServer({ operatorKey });
    const person = createPerson(server.url);
    const statuses: number[] = [];
    for (let count = 0; count < 25; count += 1)
      statuses.push((await send(person, at, { key: `verkeerde-sleutel-${count}` })).status);
    expect(statuses).toEqual([...Array<number>(20).fill(403), ...Array<number>(5).fill(429)]);
    const right = await send(person, at, { key: operatorKey }, { 'Accept-Language': 'nl' });
    expect(right.status).toBe(429);
    expect(right.text).toMatch(/te vaak verkeerd ingevuld\. Probeer het over \d+ minuten opnieuw\./u);
    const elsewhere = createPerson(server.url);
    const from = { 'X-Forwarded-For': '10.0.0.9' };
    for (let count = 0; count < 30; count += 1)
      expect((await send(elsewhere, at, { key: operatorKey }, from)).status).toBe(303);
    expect(server.logged.join()).not.toContain('sleutel');
  });

  it('[F19] lets the right key in however many addresses were wrong', async () => {
    server = await startTestServer({ operatorKey });
    const person = createPerson(server.url);
    for (let address = 0; address < 25; address += 1)
      for (let count = 0; count < 20; count += 1)
        await send(person, at, { key: 'verkeerd' }, { 'X-Forwarded-For': `10.${address}.0.1` });
    const from = { 'X-Forwarded-For': '10.99.0.1' };
    expect((await send(person, at, { key: operatorKey }, from)).status).toBe(303);
  });

  it('[F18] needs no permit to open sessions, and gives none', async () => {
    server = await startTestServer({ operatorKey, opening: { by: 'phrase', phrase: 'de blauwe fiets' } });
    const person = await operator();
    expect((await person.get(at)).text).toContain('Er zijn geen sessies.');
    expect((await person.post('/api/sessions', usualOpening)).status).toBe(401);
  });
});
