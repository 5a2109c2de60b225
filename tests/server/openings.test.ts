import { afterEach, describe, expect, it } from 'vitest';

import { createPerson, usualOpening } from './person.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const perHour = 3;
const office = { 'X-Forwarded-For': '10.0.0.1' };
const openFrom = (address: string, headers: Record<string, string> = {}) =>
  createPerson(server.url).post('/api/sessions', usualOpening, { 'X-Forwarded-For': address, ...headers });

describe('opening sessions', () => {
  it('[I22] stops at so many from one address, and says how long to wait, in words and for programs', async () => {
    server = await startTestServer({ sessionsPerHour: perHour });
    for (let count = 0; count < perHour; count += 1) expect((await openFrom('10.0.0.1')).status).toBe(201);
    const refused = await openFrom('10.0.0.1');
    expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-sessions' } });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(3_500);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(3_600);
    expect(refused.body['detail']).toBe('Probeer het over 60 minuten opnieuw.');
    const english = await openFrom('10.0.0.1', { 'Accept-Language': 'en' });
    expect(english.body['detail']).toBe('Try again in 60 minutes.');
    expect((await openFrom('10.0.0.2')).status).toBe(201);
  });

  it('[I12] takes the word of the proxies that are listed, and of nobody else', async () => {
    server = await startTestServer({ sessionsPerHour: 1, trustedProxies: '127.0.0.1, 10.0.0.0/8' });
    expect((await openFrom('203.0.113.5, 10.0.0.9')).status).toBe(201);
    expect((await openFrom('203.0.113.6, 10.0.0.9')).status).toBe(201);
    expect((await openFrom('198.51.100.1, 203.0.113.5, 10.0.0.9')).status).toBe(429);
    await server.close();
    server = await startTestServer({ sessionsPerHour: 1, trustedProxies: '10.0.0.0/8' });
    expect((await openFrom('203.0.113.5')).status).toBe(201);
    expect((await openFrom('203.0.113.6')).status).toBe(429);
  });

  it('[I22] does not count what was not opened', async () => {
    server = await startTestServer({ sessionsPerHour: 1 });
    const person = createPerson(server.url);
    for (let count = 0; count < 5; count += 1)
      expect((await person.post('/api/sessions', { ...usualOpening, title: '' })).status).toBe(422);
    expect((await openFrom('10.0.0.1')).status).toBe(201);
  });

  it('[I22] keeps nobody out of a session that is open', async () => {
    server = await startTestServer({ sessionsPerHour: 1 });
    const { code } = await createPerson(server.url).open();
    expect((await openFrom('127.0.0.1')).status).toBe(429);
    expect((await createPerson(server.url).join(code, 'Joris')).status).toBe(200);
  });

  it('[I92] stops at a third of that in one browser, and everybody else at its address goes on', async () => {
    server = await startTestServer({ sessionsPerHour: 30 });
    const insider = createPerson(server.url);
    const statuses: number[] = [];
    for (let count = 0; count < 30; count += 1)
      statuses.push((await insider.post('/api/sessions', usualOpening, office)).status);
    expect(statuses.filter((status) => status === 201).length).toBe(10);
    const refused = await insider.post('/api/sessions', usualOpening, office);
    expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-sessions' } });
    // One cookie of the ten is as good as all.
    const [first] = insider.cookies;
    if (first === undefined) throw new Error('Ten sessions gave no cookie');
    const sly = createPerson(server.url);
    sly.cookies.set(...first);
    expect((await sly.post('/api/sessions', usualOpening, office)).status).toBe(429);
    for (let colleague = 0; colleague < 20; colleague += 1)
      expect((await openFrom('10.0.0.1')).status).toBe(201);
  });

  it('[I92] goes on for who had a seat an hour ago, when somebody at the address uses up the rest', async () => {
    server = await startTestServer({ sessionsPerHour: perHour });
    const colleague = createPerson(server.url);
    await colleague.open();
    const { code } = await createPerson(server.url).open();
    server.clock.time += 3_600_000;
    const latecomer = createPerson(server.url);
    await latecomer.join(code, 'Net binnen');
    for (let count = 0; count < perHour; count += 1) expect((await openFrom('10.0.0.1')).status).toBe(201);
    expect((await openFrom('10.0.0.1')).status).toBe(429);
    // A seat that was taken just now is had in a moment, also by who throws his away.
    expect((await latecomer.post('/api/sessions', usualOpening, office)).status).toBe(429);
    expect((await colleague.post('/api/sessions', usualOpening, office)).status).toBe(201);
    // It is one browser too.
    expect((await colleague.post('/api/sessions', usualOpening, office)).status).toBe(429);
  });
});
