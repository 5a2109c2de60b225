/** Nobody with the link or the QR is kept out by what others typed; who must wait hears how long. */
import { afterEach, describe, expect, it } from 'vitest';

import { createJoinProofs } from '../../server/identity/secrets.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { createPerson, type Person, type Reply } from './person.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const alphabet = 'BCDFGHJKMNPQRTVWXY346789';
/** The so manieth code that no session has: their first signs are alike, and those of real ones are chance. */
const wrongCode = (number: number) =>
  `BBB${[576, 24, 1].map((size) => alphabet.charAt(Math.floor(number / size) % 24)).join('')}`;

const from = (address: string) => ({ 'X-Forwarded-For': address });

async function openSession(): Promise<{ facilitator: Person; code: string; entry: string }> {
  const facilitator = createPerson(server.url);
  const { code } = await facilitator.open();
  const { joinUrl } = (await facilitator.me()).body as { joinUrl: string };
  return { facilitator, code, entry: joinUrl.split('#')[1] ?? '' };
}

const look = (code: string, address: string) =>
  createPerson(server.url).post('/api/lookup', { code }, from(address));
const joinFrom = (address: string, code: string, name: string) =>
  createPerson(server.url).post('/api/join', { code, name }, from(address));

const reasonsOf = (replies: readonly Reply[]) =>
  replies.map(({ status, body }) => (status === 200 ? 'in' : String(body['reason'])));

describe('who has the link or the QR', () => {
  it('[I90] gets in, fifty of fifty, after 380 wrong codes from one network and from many', async () => {
    server = await startTestServer();
    const { code, entry } = await openSession();
    for (let turn = 0; turn < 380; turn += 1) {
      await look(wrongCode(turn), `2001:db8:1:1::${((turn % 13) + 1).toString(16)}`);
      await look(wrongCode(turn), `2001:db8:${(turn % 200).toString(16)}::1`);
    }
    // The whole server is limited now, and so is the network of whoever guessed.
    expect((await look(code, '198.51.100.7')).status).toBe(429);
    const newcomers = Array.from({ length: 50 }, (_, number) =>
      number % 2 === 0 ? `198.51.100.${number}` : '2001:db8:1:1::1',
    );
    const found = await Promise.all(newcomers.map((address) => look(entry, address)));
    expect(reasonsOf(found)).toEqual(newcomers.map(() => 'in'));
    const seated = await Promise.all(
      newcomers.map((address, number) => joinFrom(address, entry, `Naam ${number}`)),
    );
    expect(reasonsOf(seated)).toEqual(newcomers.map(() => 'in'));
  });

  it('[I90] gets in from an office where thirty wrong codes were typed; by the code one waits, honestly', async () => {
    server = await startTestServer();
    const { facilitator, code, entry } = await openSession();
    const office = '192.0.2.1';
    for (let turn = 0; turn < 30; turn += 1) await look(wrongCode(turn), office);
    const typed = await joinFrom(office, code, 'Joris');
    expect(typed).toMatchObject({ status: 429, body: { reason: 'too-many-attempts' } });
    const waitSeconds = Number(typed.headers.get('Retry-After'));
    expect(waitSeconds).toBeGreaterThan(9 * 60);
    expect(waitSeconds).toBeLessThanOrEqual(10 * 60);
    expect(typed.body['detail']).toBe('Probeer het over 10 minuten opnieuw.');
    expect((await joinFrom(office, entry, 'Joris')).status).toBe(200);
    expect((await joinFrom(office, entry.toLowerCase(), 'Mirjam')).status).toBe(200);
    // Whoever sits there already, and everybody elsewhere, types the code as before.
    expect((await facilitator.post('/api/lookup', { code }, from(office))).status).toBe(200);
    expect((await joinFrom('192.0.2.2', code, 'Dewi')).status).toBe(200);
  });

  it('[I90] gets in with a building full of people who scan a QR of an earlier session first', async () => {
    server = await startTestServer();
    const { code, entry } = await openSession();
    const building = '192.0.2.1';
    const stale = `${wrongCode(1)}.${entry.split('.')[1] ?? ''}`;
    for (let turn = 0; turn < 99; turn += 1) {
      // As the page asks: the code alone after the link was not known.
      expect((await look(stale, building)).body['reason']).toBe('no-such-code');
      expect((await look(wrongCode(1), building)).body['reason']).toBe('no-such-code');
    }
    const seated = await Promise.all(
      Array.from({ length: 99 }, (_, number) => joinFrom(building, entry, `Naam ${number}`)),
    );
    expect(new Set(reasonsOf(seated))).toEqual(new Set(['in']));
    expect((await joinFrom(building, code, 'Getypt')).status).toBe(200);
  });
});

describe('a proof that is not right', () => {
  it('[I90] counts as a wrong code, also behind a right one', async () => {
    server = await startTestServer({ limits: { perAddress: 3 } });
    const { code, entry } = await openSession();
    const other = (await openSession()).entry;
    const [, proof = ''] = entry.split('.');
    const made = [`${code}.${proof.slice(1)}B`, `${code}.${other.split('.')[1]}`];
    for (const wrong of [...made, `${wrongCode(1)}.${proof}`, wrongCode(2)])
      expect((await look(wrong, '192.0.2.1')).body['reason']).toBe('no-such-code');
    // Two proofs behind one code were one wrong code, so that was the third: from here on nothing is told apart.
    for (const wrong of [...made, code, wrongCode(3)])
      expect((await look(wrong, '192.0.2.1')).body['reason']).toBe('too-many-attempts');
    expect((await look(entry, '192.0.2.1')).status).toBe(200);
  });

  it('[I90] is one of another session, code or server', () => {
    const [one, two] = ['s-1', 's-2'] as [SessionId, SessionId];
    const proofs = createJoinProofs(new Uint8Array(32).fill(7));
    const proof = proofs.proofFor(one, 'KTB7FQ');
    expect(proofs.proves(proof, one, 'KTB7FQ')).toBe(true);
    expect(proofs.proves(proof, two, 'KTB7FQ')).toBe(false);
    expect(proofs.proves(proof, one, 'KTB7FR')).toBe(false);
    expect(proofs.proves(proofs.proofFor('' as SessionId, 'KTB7FQ'), null, 'KTB7FQ')).toBe(false);
    expect(createJoinProofs(new Uint8Array(32).fill(8)).proves(proof, one, 'KTB7FQ')).toBe(false);
  });
});

describe('many who join at once', () => {
  /** Some of each role, so that the session itself has room for all. */
  const come = (address: string, code: string, number: number) => {
    const role = number % 2 === 0 ? 'participant' : 'observer';
    return createPerson(server.url).post('/api/join', { code, name: `Naam ${number}`, role }, from(address));
  };

  it('[I91] are let in up to a full table from one address; what comes on top waits, and keeps nobody else out', async () => {
    server = await startTestServer();
    const { entry } = await openSession();
    const flood = await Promise.all(
      Array.from({ length: 150 }, (_, number) => come('192.0.2.1', entry, number)),
    );
    const results = reasonsOf(flood);
    expect(results.filter((result) => result === 'in').length).toBe(120);
    expect(results.filter((result) => result === 'too-many-joining').length).toBe(30);
    const refused = flood.find(({ status }) => status === 429);
    const waitSeconds = Number(refused?.headers.get('Retry-After'));
    expect(waitSeconds).toBeGreaterThan(30);
    expect(waitSeconds).toBeLessThanOrEqual(60);
    expect((await joinFrom('192.0.2.2', entry, 'Joris')).status).toBe(200);
    // Another session has its own.
    const other = await openSession();
    expect((await joinFrom('192.0.2.1', other.entry, 'Dewi')).status).toBe(200);
  });

  it('[I91] and are refused for another reason, use up nothing', async () => {
    server = await startTestServer();
    const { entry } = await openSession();
    for (let turn = 0; turn < 130; turn += 1)
      expect((await joinFrom('192.0.2.1', entry, 'Anna')).body['reason']).toBe('name-taken');
    expect((await joinFrom('192.0.2.1', entry, 'Joris')).status).toBe(200);
  });
});
