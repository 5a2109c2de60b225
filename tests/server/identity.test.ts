import { WebSocket } from 'ws';
import { afterEach, describe, expect, it } from 'vitest';

import { closeCodes, protocolVersion } from '../../src/model/protocol.ts';
import { cookieHeader } from './cookieJar.ts';
import { createPerson, stageOf, usualOpening, type Person } from './person.ts';
import { handIn, layTable, seat } from './table.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';

let server: TestServer;
afterEach(() => server.close());

/** The close code of a socket opened with these headers. */
function closeCodeOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url.replace('http', 'ws'), { headers });
    socket.on('error', () => {});
    socket.on('close', resolve);
  });
}

const syncUrl = (person: Person, document = 'stage') =>
  `${server.url}/sync/${person.sessionId}/${document}?seat=${person.memberId}&v=${protocolVersion}&client=5`;

describe('a seat', () => {
  it('[I1] is proven by a cookie that no script can read and no other site can send', async () => {
    server = await startTestServer({ publicUrl: 'https://kennistafel.example' });
    const anna = createPerson(server.url);
    const reply = await anna.post('/api/sessions', usualOpening, { Origin: 'https://kennistafel.example' });
    const cookie = reply.headers.get('set-cookie') ?? '';
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/'])
      expect(cookie).toContain(attribute);
    expect(cookie.startsWith(`__Host-kt_${String(reply.body['memberId'])}=`)).toBe(true);
    expect(reply.body['joinUrl']).toMatch(
      new RegExp(`^https://kennistafel.example/doe-mee#${String(reply.body['code'])}\\.[A-Z0-9]{12}$`),
    );
  });

  it('[I84] goes on under the name of before, gets the new one when it is renewed, and cannot be spoilt under the old', async () => {
    server = await startTestServer({ publicUrl: 'https://kennistafel.example' });
    const Origin = 'https://kennistafel.example';
    const anna = createPerson(server.url);
    const opened = await anna.post('/api/sessions', usualOpening, { Origin });
    const { memberId, sessionId } = opened.body as { memberId: MemberId; sessionId: SessionId };
    Object.assign(anna, { memberId, sessionId });
    const [written, former] = [`__Host-kt_${memberId}`, `kt_${memberId}`];
    const token = anna.cookies.get(written) ?? '';
    // Somebody else's host under the same domain can set a name without the prefix.
    anna.cookies.set(former, 'x'.repeat(43));
    expect((await anna.me()).status).toBe(200);
    // As an earlier version left it.
    anna.cookies.clear();
    anna.cookies.set(former, token);
    expect((await anna.me()).status).toBe(200);
    expect((await anna.get('/api/seats')).body).toMatchObject({ seats: [{ memberId }] });
    server.clock.time += 40 * dayMs;
    await anna.post(
      `/api/sessions/${sessionId}/commands`,
      { type: 'session.rename', title: 'Later' },
      { Origin },
    );
    const renewed = (await anna.me()).headers.getSetCookie();
    expect(renewed.find((line) => line.startsWith(`${written}=${token}`))).toContain('Secure');
    expect(renewed.find((line) => line.startsWith(`${former}=;`))).toContain('Max-Age=0');
    const plain = await startTestServer();
    const bob = createPerson(plain.url);
    await bob.open();
    expect([...bob.cookies.keys()]).toEqual([`kt_${bob.memberId}`]);
    await plain.close();
  });

  it('[I1] is known to the server by a hash only', async () => {
    server = await startTestServer();
    const anna = createPerson(server.url);
    await anna.open();
    const [token = ''] = [...anna.cookies.values()];
    const stored = await server.storage.seat(anna.memberId);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(
      JSON.stringify(stored?.tokenHashes.map((hash) => Buffer.from(hash).toString('base64url'))),
    ).not.toContain(token);
    expect(server.logged.join()).not.toContain(token);
  });

  it('[I2] cannot be taken with another token, another seat, or none', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 2 });
    const [bob, carla] = table.participants;
    if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
    const forged = createPerson(server.url);
    Object.assign(forged, { memberId: bob.memberId, sessionId: bob.sessionId });
    for (const token of [undefined, 'x'.repeat(43), [...carla.cookies.values()][0]]) {
      if (token !== undefined) forged.cookies.set(`kt_${bob.memberId}`, token);
      expect(await forged.connect('stage').closed).toBe(closeCodes.whoAreYou);
      expect((await forged.command({ type: 'session.start' })).status).toBe(401);
      expect((await forged.get(`/api/sessions/${bob.sessionId}/me`)).status).toBe(401);
      expect((await forged.get(`/api/sessions/${bob.sessionId}/notes.md?seat=${bob.memberId}`)).status).toBe(
        401,
      );
    }
    table.leave();
  });

  it('[I2] of one session opens nothing in another', async () => {
    server = await startTestServer();
    const [one, two] = [
      await layTable(server, { participants: 0 }),
      await layTable(server, { participants: 0 }),
    ];
    one.facilitator.sessionId = two.facilitator.sessionId;
    expect(await one.facilitator.connect('stage').closed).toBe(closeCodes.whoAreYou);
    expect((await one.facilitator.command({ type: 'session.start' })).status).toBe(401);
    one.leave();
    two.leave();
  });

  it('[I3] role comes from the stage and never from the message', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    const forged = { type: 'session.close', role: 'facilitator', viewer: table.facilitator.memberId };
    expect((await bob?.post(`/api/sessions/${bob.sessionId}/commands`, forged))?.body['reason']).toBe(
      'not-allowed',
    );
    expect(
      (await bob?.post('/api/join', { code: table.code, name: 'Eva', role: 'facilitator' }))?.status,
    ).toBe(400);
    table.leave();
  });

  it('[I4] is found again after reload, with one’s own texts', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    await handIn(bob, await table.openRound(), 'mijn eigen tekst');
    bob.leave();
    const { body } = await bob.get('/api/seats');
    expect(body['seats']).toMatchObject([
      { memberId: bob.memberId, role: 'participant', title: usualOpening.title },
    ]);
    const back = await seat(bob);
    expect(JSON.stringify(back.desk.doc.getMap('desk').toJSON())).toContain('mijn eigen tekst');
    table.leave();
  });

  it('[I5] two tabs of one browser can hold two seats, and keep apart', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const { facilitator } = table;
    const facilitatorId = facilitator.memberId;
    const reply = await facilitator.post('/api/join', { code: table.code, name: 'Anna als deelnemer' });
    const participantId = reply.body['memberId'];
    expect(participantId).not.toBe(facilitatorId);
    const asParticipant = { 'Kennistafel-Seat': String(participantId) };
    const commands = `/api/sessions/${facilitator.sessionId}/commands`;
    expect((await facilitator.post(commands, { type: 'board.lock' }, asParticipant)).status).toBe(403);
    expect((await facilitator.post(commands, { type: 'board.lock' })).status).toBe(200);
    const lookup = await facilitator.post('/api/lookup', { code: table.code });
    expect((lookup.body['seats'] as unknown[]).length).toBe(2);
    table.leave();
  });

  it('[I5] two tabs of one seat see each other’s edits', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const tab = bob.connect('desk');
    await tab.synced;
    await handIn(bob, await table.openRound(), 'uit het andere tabblad');
    await tab.until((doc) => JSON.stringify(doc.getMap('desk').toJSON()).includes('andere tabblad'));
    table.leave();
  });
});

describe('the facilitator’s link', () => {
  const tokenIn = (url: string) => url.split('#')[1] ?? '';

  it('[I6] leads back to a facilitator’s seat, and to the same one in the same browser', async () => {
    server = await startTestServer();
    const { facilitator, facilitatorUrl, ...table } = await layTable(server, { participants: 1 });
    const token = tokenIn(facilitatorUrl);
    expect((await facilitator.post('/api/join', { token })).body['memberId']).toBe(facilitator.memberId);
    const elsewhere = createPerson(server.url);
    const reply = await elsewhere.post('/api/join', { token, name: 'Anna thuis' });
    expect(reply.body['role']).toBe('facilitator');
    expect(reply.body['memberId']).not.toBe(facilitator.memberId);
    expect(stageOf(facilitator.stage).members).toBeDefined();
    expect((await facilitator.get(`/api/sessions/${facilitator.sessionId}/me`)).body['facilitatorUrl']).toBe(
      facilitatorUrl,
    );
    table.leave();
  });

  it('[I6] still leads back when the session is closed', async () => {
    server = await startTestServer();
    const { facilitator, facilitatorUrl, ...table } = await layTable(server, { participants: 0 });
    await facilitator.command({ type: 'session.close' });
    const elsewhere = createPerson(server.url);
    const reply = await elsewhere.post('/api/join', { token: tokenIn(facilitatorUrl), name: 'Anna thuis' });
    expect(reply.body['role']).toBe('facilitator');
    Object.assign(elsewhere, { memberId: reply.body['memberId'], sessionId: facilitator.sessionId });
    expect((await elsewhere.get(`/api/sessions/${facilitator.sessionId}/notes.md`)).status).toBe(200);
    table.leave();
  });

  it('[I7] is given to facilitators only, and cannot be made up', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    expect((await bob.get(`/api/sessions/${bob.sessionId}/me`)).body['facilitatorUrl']).toBeUndefined();
    const token = tokenIn(table.facilitatorUrl);
    for (const wrong of [`${bob.sessionId}.${'A'.repeat(43)}`, `${token}x`, bob.sessionId, '.', `${token}.x`])
      expect((await bob.post('/api/join', { token: wrong })).body['reason']).toBe('no-such-session');
    expect(bob.wiretap.saw(token)).toBe(false);
    // Who may have it, heard it.
    expect(table.facilitator.wiretap.saw(token)).toBe(true);
    table.leave();
  });
});

describe('another site', () => {
  it.each([undefined, 'null', 'https://evil.example', 'http://localhost.evil.example'])(
    '[I8] gets nowhere with Origin %s',
    async (origin) => {
      server = await startTestServer();
      const table = await layTable(server, { participants: 0 });
      const { facilitator } = table;
      const headers = {
        Cookie: cookieHeader(facilitator.cookies),
        ...(origin !== undefined && { Origin: origin }),
      };
      expect(await closeCodeOf(syncUrl(facilitator), headers)).toBe(closeCodes.notYours);
      const response = await fetch(`${server.url}/api/sessions/${facilitator.sessionId}/commands`, {
        method: 'POST',
        body: '{"type":"session.delete"}',
        headers: { ...headers, 'Kennistafel-Seat': facilitator.memberId },
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ reason: 'wrong-origin' });
      table.leave();
    },
  );

  it('[I8] with the configured address only that address is ours', async () => {
    server = await startTestServer({ publicUrl: 'https://kennistafel.example' });
    const anna = createPerson(server.url);
    const refused = await anna.post('/api/sessions', usualOpening);
    expect(refused.status).toBe(403);
    // Whoever came by another address is told the right one.
    expect(refused.body['detail']).toBe('https://kennistafel.example');
  });
});

describe('guessing codes', () => {
  it('[I9] is stopped per address, but people who join successfully are never counted', async () => {
    server = await startTestServer({ limits: { perAddress: 3 } });
    const anna = createPerson(server.url);
    const { code } = await anna.open();
    for (let turn = 0; turn < 10; turn += 1)
      expect((await createPerson(server.url).join(code, `Naam ${turn}`)).status).toBe(200);
    const stranger = createPerson(server.url);
    for (const wrong of ['BBBBBB', 'BBBBBC', 'BBBBBD'])
      expect((await stranger.post('/api/lookup', { code: wrong })).body['reason']).toBe('no-such-code');
    const blocked = await stranger.post('/api/lookup', { code: 'BBBBBF' });
    expect(blocked.status).toBe(429);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(blocked.body['title']).toMatch(/^Er zijn te veel verkeerde codes/);
    // The right answer must not be told apart from a wrong one any more, but where people joined by it.
    const elsewhere = await layTable(server, { participants: 0 });
    expect((await stranger.post('/api/lookup', { code: elsewhere.code })).status).toBe(429);
    expect((await stranger.post('/api/join', { code, name: 'Laat' })).status).toBe(200);
    // Whoever has a seat there does not guess; and what cannot be a code is no guess.
    expect((await anna.post('/api/lookup', { code })).status).toBe(200);
    expect((await stranger.post('/api/lookup', { code: 'geen code' })).body['reason']).toBe('no-such-code');
  });

  it('[I9] is stopped everywhere together, except where people joined before', async () => {
    server = await startTestServer({ limits: { perAddress: 100, everywhere: 2 } });
    const anna = createPerson(server.url);
    const { code } = await anna.open();
    for (const wrong of ['BBBBBB', 'BBBBBC']) await anna.post('/api/lookup', { code: wrong });
    expect((await createPerson(server.url).post('/api/lookup', { code })).status).toBe(429);
    await server.close();
    server = await startTestServer({ limits: { perAddress: 100, everywhere: 2 } });
    const second = await createPerson(server.url).open();
    const bob = createPerson(server.url);
    expect((await bob.join(second.code, 'Bob')).status).toBe(200);
    for (const wrong of ['BBBBBB', 'BBBBBC', 'BBBBBD']) await bob.post('/api/lookup', { code: wrong });
    const newcomer = createPerson(server.url);
    expect((await newcomer.post('/api/lookup', { code: second.code })).status).toBe(200);
  });
});

describe('a link that is wrong or dead', () => {
  it('[I23] keeps nobody at its address from joining, and a right one works where codes are stopped', async () => {
    server = await startTestServer({ limits: { perAddress: 3, everywhere: 3 } });
    const { facilitator, code } = await layTable(server, { participants: 0 });
    const { sessionId } = facilitator;
    const reader = createPerson(server.url);
    const secret = `${sessionId}.${'A'.repeat(43)}`;
    const answers = [{ answerId: 'a-1', token: 'A'.repeat(32) }];
    for (let turn = 0; turn < 10; turn += 1) {
      expect((await reader.post('/api/report', { token: secret })).body['reason']).toBe('no-such-report');
      expect((await reader.post('/api/join', { token: secret })).body['reason']).toBe('no-such-session');
      expect((await reader.post('/api/own', { sessionId, answers })).body['reason']).toBe('no-such-answer');
    }
    expect((await createPerson(server.url).join(code, 'Bob')).status).toBe(200);
    for (const wrong of ['BBBBBB', 'BBBBBC', 'BBBBBD']) await reader.post('/api/lookup', { code: wrong });
    const unknown = (await layTable(server, { participants: 0 })).code;
    expect((await reader.post('/api/lookup', { code: unknown })).status).toBe(429);
    await facilitator.command({ type: 'report.share', days: null });
    const { reportUrl } = (await facilitator.me()).body as { reportUrl: string };
    expect((await reader.post('/api/report', { token: reportUrl.split('#')[1] })).status).toBe(200);
  });
});

describe('an old tab', () => {
  it('[I10] of another protocol version is told so, with 4426', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 0 });
    for (const version of [0, protocolVersion - 1, protocolVersion + 1]) {
      const old = table.facilitator.connect('stage', { version });
      expect(await old.closed).toBe(closeCodes.outdatedClient);
    }
    table.leave();
  });
});

describe('an address that leads nowhere', () => {
  it('[I11] is accepted and closed with 4404, so that the browser does not try for ever', async () => {
    server = await startTestServer();
    const headers = { Origin: server.url };
    for (const path of ['/sync/s-none/stage', '/sync/__proto__/stage', '/sync/s-none/other', '/elsewhere'])
      expect(await closeCodeOf(`${server.url}${path}?v=${protocolVersion}&client=1&seat=m-x`, headers)).toBe(
        closeCodes.noSuchSession,
      );
  });
});
