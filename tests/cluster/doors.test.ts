import { afterAll, beforeAll, expect, it } from 'vitest';

import { createPerson, stageOf, type Person } from '../server/person.ts';
import { openCluster, type Cluster } from './openCluster.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await openCluster(2, { SESSIONS_PER_HOUR: '6' });
}, 60_000);
afterAll(() => cluster.close());

/** Somebody whose requests all come in at one node. */
const at = (node: number) => createPerson(cluster.nodes[node]?.url ?? '', cluster.url);

/** The same seat, whose requests come in at another node. */
function sameSeat(person: Person, node: number): Person {
  const other = at(node);
  for (const [name, value] of person.cookies) other.cookies.set(name, value);
  return Object.assign(other, { sessionId: person.sessionId, memberId: person.memberId });
}

it('[L163] whatever one asks of a session, any node gives the answer of its host', async () => {
  const facilitator = at(0);
  const { code, facilitatorUrl } = await facilitator.open();
  const { sessionId } = facilitator;
  const elsewhere = sameSeat(facilitator, 1);

  const bob = at(1);
  expect((await bob.post('/api/lookup', { code })).body['sessionId']).toBe(sessionId);
  const joined = await bob.join(code, 'Bob');
  expect(joined.status, joined.text).toBe(200);
  expect(joined.headers.getSetCookie().join()).toContain(bob.memberId);
  expect((await bob.get('/api/seats')).body['seats']).toMatchObject([{ sessionId, name: 'Bob' }]);
  expect((await bob.me()).body).toMatchObject({ memberId: bob.memberId, role: 'participant' });

  // A command, and a refusal with its own status and words.
  expect((await elsewhere.command({ type: 'session.rename', title: 'Van de andere kant' })).body['ok']).toBe(
    true,
  );
  const refused = await bob.command({ type: 'session.close' });
  expect([refused.status, refused.body['reason']]).toEqual([403, 'not-allowed']);
  expect((await at(0).get(`/api/sessions/${sessionId}/me`)).status).toBe(401);
  expect((await at(1).get(`/api/sessions/${sessionId}/me`)).status).toBe(401);
  expect((await at(1).get('/api/sessions/s-none/me')).status).toBe(404);

  const stage = sameSeat(bob, 1).connect('stage');
  await stage.synced;
  await stage.until(() => stageOf(stage).title === 'Van de andere kant');

  // Files, also large ones, and links of every kind.
  const notes = await elsewhere.get(`/api/sessions/${sessionId}/notes.docx`);
  expect([notes.status, notes.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  expect(notes.headers.get('content-disposition')).toContain('attachment');
  const { body: link } = await facilitator.post(`/api/sessions/${sessionId}/devices`, {});
  const second = at(1);
  const token = String(link['url']).split('#')[1];
  expect((await second.post('/api/device', { token })).body).toMatchObject({
    memberId: facilitator.memberId,
  });
  const again = at(1);
  expect(
    (await again.post('/api/join', { token: facilitatorUrl.split('#')[1], name: 'Anna op afstand' })).body,
  ).toMatchObject({
    role: 'facilitator',
  });
  for (const person of [facilitator, elsewhere, bob]) person.leave();
});

it('[L164] [L165] what may be tried from one address holds over all nodes together, and nobody passes for a node', async () => {
  const statuses: number[] = [];
  for (let count = 0; count < 40; count += 1) {
    const wrong = `79Y6${'FQYWRX'[count % 6]}${'FQYWRXC'[Math.floor(count / 6)]}`;
    statuses.push((await at(count % 2).post('/api/lookup', { code: wrong })).status);
  }
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(404));
  expect(statuses.slice(30)).toEqual(Array(10).fill(429));
  const forged = {
    'x-kennistafel-client': '203.0.113.9',
    'x-kennistafel-node': `${Date.now()}.${'a'.repeat(43)}`,
  };
  expect((await at(0).post('/api/lookup', { code: '79Y6CC' }, forged)).status).toBe(429);
  // The same for sessions that are opened: one is open already, of six in an hour.
  const opened: number[] = [];
  for (let count = 0; count < 6; count += 1)
    opened.push(
      await at(count % 2)
        .open()
        .then(
          () => 201,
          () => 429,
        ),
    );
  expect(opened).toEqual([201, 201, 201, 201, 201, 429]);
});
