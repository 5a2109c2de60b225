import { afterAll, beforeAll, expect, it } from 'vitest';

import { createPerson, usualOpening, type Person } from '../server/person.ts';
import { sendForm } from '../server/sendForm.ts';
import { openCluster, type Cluster } from './openCluster.ts';

const phrase = 'de blauwe fiets';
const operatorKey = 'een-heel-lange-sleutel-van-de-beheerder';
let cluster: Cluster;
beforeAll(async () => {
  cluster = await openCluster(2, {
    OPENING: 'phrase',
    OPENING_PHRASE: phrase,
    OPERATOR_KEY: operatorKey,
  });
}, 120_000);
afterAll(() => cluster.close());

/** Somebody whose requests all come in at one node. */
const at = (node: number) => createPerson(cluster.nodes[node]?.url ?? '', cluster.url);
const withCookiesOf = (person: Person, other: Person) => {
  for (const cookie of person.cookies) other.cookies.set(...cookie);
  return other;
};
it('[F11] a phrase that was said at one node opens sessions at another', async () => {
  const fatma = at(0);
  expect((await fatma.post('/api/opening/phrase', { phrase })).status).toBe(200);
  expect((await at(1).post('/api/sessions', usualOpening)).status).toBe(401);
  expect((await withCookiesOf(fatma, at(1)).post('/api/sessions', usualOpening)).status).toBe(201);
});

it('[F12] wrong phrases are counted over all nodes together', async () => {
  const from = { 'X-Forwarded-For': '203.0.113.9' };
  const statuses: number[] = [];
  for (let count = 0; count < 20; count += 1)
    statuses.push((await at(count % 2).post('/api/opening/phrase', { phrase: `gok ${count}` }, from)).status);
  expect(statuses).toEqual(Array<number>(20).fill(403));
  for (const node of [0, 1])
    expect((await at(node).post('/api/opening/phrase', { phrase }, from)).status).toBe(429);
});

it('[F19] the operator sees and deletes at any node what another one hosts', async () => {
  const fatma = at(0);
  await fatma.post('/api/opening/phrase', { phrase });
  await fatma.open();
  const { sessionId } = fatma;
  expect((await fatma.me()).status).toBe(200);
  const closed = fatma.connect('stage').closed;
  const operator = at(1);
  const there = { url: cluster.nodes[1]?.url ?? '', origin: cluster.url };
  expect((await sendForm(there, operator, '/beheer', { key: operatorKey })).status).toBe(303);
  expect((await operator.get('/beheer')).text).toContain(sessionId);
  const done = await sendForm(there, operator, '/beheer/wissen', { session: sessionId, sure: 'yes' });
  expect(done.text).toContain(`Sessie ${sessionId} is gewist.`);
  expect(await closed).toBe(4404);
  for (const node of [0, 1])
    expect((await withCookiesOf(operator, at(node)).get('/beheer')).text).not.toContain(`>${sessionId}<`);
});
