import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { Role } from '../../src/model/session/stage.ts';
import { cookieHeader } from './cookieJar.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { card, layTable, seat, type Seated } from './table.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const tokenIn = (url: string) => url.split('#')[1] ?? '';

async function enterByLink(person: Person, token: string, name: string) {
  const reply = await person.post('/api/join', { token, name });
  if (reply.status === 200)
    Object.assign(person, { memberId: reply.body['memberId'], sessionId: reply.body['sessionId'] });
  return reply;
}
const linkOf = async (facilitator: Person) =>
  tokenIn(String((await facilitator.me()).body['facilitatorUrl']));

describe('a seat', () => {
  it('[I70] is never given to anybody but its holder, whatever facilitators do with links and roles: 60 histories', async () => {
    const random = seededRandom(70);
    for (let history = 0; history < 60; history += 1) {
      const host = createPerson(server.url);
      const { code, facilitatorUrl } = await host.open();
      /** Who was first given each seat, by what their browser is. */
      const holder = new Map<MemberId, Person>([[host.memberId, host]]);
      const browsers: Person[] = [host];
      for (let number = 0; number < 3; number += 1) {
        const person = createPerson(server.url);
        await person.join(code, `Deelnemer ${number}`);
        holder.set(person.memberId, person);
        browsers.push(person);
      }
      const links = [tokenIn(facilitatorUrl)];
      for (let step = 0; step < 24; step += 1) {
        const anybody = browsers[random.below(browsers.length)] as Person;
        const other = browsers[random.below(browsers.length)] as Person;
        const roll = random.below(10);
        if (roll < 4) {
          // With a link of now or of before, in a clean browser or in one that has a seat.
          const browser = random.below(2) === 0 ? createPerson(server.url) : anybody;
          const had = [...browser.cookies.keys()];
          const before = browser.memberId;
          const reply = await enterByLink(
            browser,
            links[random.below(links.length)] ?? '',
            `Naam ${history} ${step}`,
          );
          if (reply.status !== 200) continue;
          const { memberId } = browser;
          const first = holder.get(memberId);
          if (first === undefined) holder.set(memberId, browser);
          else expect(first === browser || had.includes(`kt_${memberId}`)).toBe(true);
          if (!browsers.includes(browser)) browsers.push(browser);
          else if (random.below(2) === 0) browser.memberId = before;
        } else if (roll < 8) {
          const role = (['facilitator', 'participant', 'observer'] as const)[random.below(3)] as Role;
          await anybody.command({ type: 'member.setRole', memberId: other.memberId, role });
        } else if (roll === 8) {
          await anybody.command({ type: 'member.remove', memberId: other.memberId });
        } else {
          await anybody.command({ type: 'link.renew' });
        }
        const now = await linkOf(host);
        if (now !== '' && now !== 'undefined' && !links.includes(now)) links.push(now);
      }
    }
  });

  it('[I70] of a facilitator is refused when there is no room, and given anew when the session is closed', async () => {
    const table = await layTable(server, { participants: 0 });
    const token = tokenIn(table.facilitatorUrl);
    for (let number = 2; ; number += 1) {
      const person = createPerson(server.url);
      const reply = await enterByLink(person, token, `Begeleider ${number}`);
      if (reply.status === 200) continue;
      expect(reply.body['reason']).toBe('session-full');
      expect(number).toBeGreaterThan(10);
      break;
    }
    table.leave();
    const closed = await layTable(server, { participants: 0 });
    await closed.facilitator.command({ type: 'session.close' });
    const late = createPerson(server.url);
    const reply = await enterByLink(late, tokenIn(closed.facilitatorUrl), 'Later');
    expect(reply.status).toBe(200);
    expect(late.memberId).not.toBe(closed.facilitator.memberId);
    const notes = await late.get(`/api/sessions/${late.sessionId}/notes.md`);
    expect(notes.text).not.toContain('Later');
    closed.leave();
  });

  it('[I71] asks with the link who one is, and never makes up a name', async () => {
    const table = await layTable(server, { participants: 0 });
    const clean = createPerson(server.url);
    const reply = await clean.post('/api/join', { token: tokenIn(table.facilitatorUrl) });
    expect(reply.body['reason']).toBe('name-empty');
    expect(Object.keys(stageOf(table.facilitator.stage).members)).toHaveLength(1);
    table.leave();
  });
});

it('[E4] [P31] a seat says how many days its session has left by the clock of the server', async () => {
  const later = await startTestServer();
  const person = createPerson(later.url);
  await person.open();
  later.clock.time += 80 * dayMs + 1;
  expect((await person.get('/api/seats')).body).toMatchObject({ seats: [{ daysLeft: 9 }] });
  await later.close();
});

describe('another role', () => {
  it('[I75] ends the connections of before; those that come back have the rights of now', async () => {
    const table = await layTable(server, { participants: 2 });
    const [bob, carla] = table.participants as [Seated, Seated];
    const ended = Promise.all([bob.stage.closed, bob.board.closed, bob.desk.closed]);
    await table.facilitator.command({ type: 'member.setRole', memberId: bob.memberId, role: 'facilitator' });
    expect(await ended).toEqual([closeCodes.tryLater, closeCodes.tryLater, closeCodes.tryLater]);
    await bob.stage.until(() => stageOf(bob.stage).members[bob.memberId]?.role === 'facilitator');
    await bob.desk.saved();
    // Nobody else noticed.
    expect(carla.board.provider.wsconnected).toBe(true);
    await carla.board.saved();
    table.leave();
  });
});

describe('the link of the facilitators', () => {
  it('[I72] is dead once it was made anew, and when a facilitator is removed or loses the role', async () => {
    const table = await layTable(server, { participants: 0 });
    const { facilitator } = table;
    const old = tokenIn(table.facilitatorUrl);
    await facilitator.command({ type: 'link.renew' });
    expect((await enterByLink(createPerson(server.url), old, 'Te laat')).body['reason']).toBe(
      'no-such-session',
    );

    const second = createPerson(server.url);
    await enterByLink(second, await linkOf(facilitator), 'Tweede');
    const known = await linkOf(second);
    await facilitator.command({ type: 'lobby.lock' });
    await facilitator.command({ type: 'member.setRole', memberId: second.memberId, role: 'participant' });
    expect((await enterByLink(createPerson(server.url), known, 'Terug')).status).toBe(404);

    const third = createPerson(server.url);
    await enterByLink(third, await linkOf(facilitator), 'Derde');
    const kept = await linkOf(third);
    await facilitator.command({ type: 'member.remove', memberId: third.memberId });
    expect((await enterByLink(third, kept, 'Derde')).status).toBe(404);
    expect((await third.command({ type: 'session.delete' })).status).toBe(401);
    // The one who did it has the link of now.
    expect((await enterByLink(createPerson(server.url), await linkOf(facilitator), 'Vierde')).status).toBe(
      200,
    );
    table.leave();
  });
});

describe('a second device', () => {
  const makeLink = async (person: Person) =>
    tokenIn(String((await person.post(`/api/sessions/${person.sessionId}/devices`, {})).body['url']));
  const takeOver = async (token: string) => {
    const device = createPerson(server.url);
    const reply = await device.post('/api/device', { token });
    Object.assign(device, { memberId: reply.body['memberId'], sessionId: reply.body['sessionId'] });
    return { device, reply };
  };

  it('[I73] has the same seat and desk by a link that its holder makes, once and for five minutes', async () => {
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    createDeskEditor(bob.desk.doc).setDraft(card, { text: 'op mijn laptop', source: null });
    await bob.desk.saved();
    const token = await makeLink(bob);
    const { device, reply } = await takeOver(token);
    expect(reply.body).toMatchObject({ memberId: bob.memberId, role: 'participant' });
    const seated = await seat(device);
    expect(JSON.stringify(seated.desk.doc.getMap('desk').toJSON())).toContain('op mijn laptop');
    expect((await bob.get(`/api/sessions/${bob.sessionId}/devices`)).body).toEqual({ devices: 2 });
    expect((await takeOver(token)).reply.body['reason']).toBe('no-such-device-link');

    const late = await makeLink(bob);
    server.clock.time += 5 * 60_000;
    expect((await takeOver(late)).reply.status).toBe(404);
    const [first, newest] = [await makeLink(bob), await makeLink(bob)];
    expect((await takeOver(first)).reply.status).toBe(404);
    expect((await takeOver(newest)).reply.status).toBe(200);
    device.leave();
    table.leave();
  });

  it('[I74] is signed out by the holder: its connections end and its cookie proves nothing', async () => {
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const { device } = await takeOver(await makeLink(bob));
    const seated = await seat(device);
    const path = `/api/sessions/${bob.sessionId}/devices`;
    const headers = {
      Cookie: cookieHeader(bob.cookies),
      Origin: server.url,
      'Kennistafel-Seat': bob.memberId,
    };
    expect((await fetch(server.url + path, { method: 'DELETE', headers })).status).toBe(200);
    expect(await seated.desk.closed).toBe(closeCodes.whoAreYou);
    expect((await device.me()).status).toBe(401);
    await bob.desk.saved();
    device.leave();
    table.leave();
  });

  it('[I73] cannot be made for another, by nobody', async () => {
    const table = await layTable(server, { participants: 2 });
    const [bob, mallory] = table.participants;
    if (bob === undefined || mallory === undefined) throw new Error('Two were asked for');
    const path = `/api/sessions/${bob.sessionId}/devices`;
    for (const attacker of [mallory, table.facilitator, createPerson(server.url)]) {
      const reply = await attacker.post(path, {}, { 'Kennistafel-Seat': bob.memberId });
      expect(reply.status).toBe(401);
    }
    expect((await takeOver('verzonnen')).reply.status).toBe(404);
    table.leave();
  });
});
