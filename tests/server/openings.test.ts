import { afterEach, describe, expect, it } from 'vitest';

import { createPerson, usualOpening } from './person.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const perHour = 3;
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
});
