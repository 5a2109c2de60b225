import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPerson, stageOf, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { openCluster, type Cluster } from './openCluster.ts';
import { playFaults } from './playFaults.ts';
import { audit } from './witness.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await openCluster(2);
}, 60_000);
afterAll(() => cluster.close());

/** A session with so many participants, each of whom comes in at the next node. */
async function table(people: number): Promise<{ facilitator: Person; participants: Person[] }> {
  const facilitator = createPerson(cluster.url);
  const { code } = await facilitator.open();
  await facilitator.command({ type: 'rules.set', moveItems: true });
  const participants: Person[] = [];
  for (let number = 1; number <= people; number += 1) {
    const person = createPerson(cluster.url);
    const reply = await person.join(code, `Deelnemer ${number}`);
    expect(reply.status, reply.text).toBe(200);
    participants.push(person);
  }
  return { facilitator, participants };
}

describe('a session on two nodes', () => {
  it('[L160] has one host, whichever node people come in at, and all write in the same documents', async () => {
    const { facilitator, participants } = await table(6);
    const everybody = [facilitator, ...participants];
    const boards = everybody.map((person) => person.connect('board'));
    const stages = everybody.map((person) => person.connect('stage'));
    await Promise.all([...boards, ...stages].map(({ synced }) => synced));
    for (const [index, board] of boards.entries()) {
      board.doc.getMap('places').set(`i-${index}`, { x: index, y: 0, zone: null, z: 0 });
      await board.saved();
    }
    await Promise.all(
      boards.map((board) => board.until((doc) => doc.getMap('places').size === everybody.length)),
    );
    await Promise.all(
      stages.map((stage) =>
        stage.until(() => Object.keys(stageOf(stage).members).length === everybody.length),
      ),
    );
    const hosts = await cluster.ask<{ epoch: number }>(
      'SELECT epoch FROM session_host WHERE session = $1',
      facilitator.sessionId,
    );
    expect(hosts).toHaveLength(1);
    for (const person of everybody) person.leave();
  });
});

describe('nodes that fail under people who write', () => {
  it('[L161] lose nothing that was acknowledged, and a session never has two hosts: every kind of fault', async () => {
    const { lost, twoHosts, written } = await playFaults({ faults: 50 }, seededRandom(17));
    expect(lost).toEqual([]);
    expect(twoHosts).toBe(0);
    expect(written).toBeGreaterThan(100);
  }, 900_000);

  it('[L162] a host that stood still for longer than its lease writes nothing of what came in meanwhile', async () => {
    await cluster.ask(audit);
    const { facilitator, participants } = await table(1);
    const { sessionId } = facilitator;
    const host = await cluster.hostOf(sessionId);
    const [person] = participants as [Person];
    // No proxy hangs up on this one: it goes on speaking to the host that stands still.
    const stubborn = createPerson(host.url, cluster.url);
    for (const [name, value] of person.cookies) stubborn.cookies.set(name, value);
    Object.assign(stubborn, { sessionId, memberId: person.memberId });
    const board = stubborn.connect('board');
    await board.synced;
    board.doc.getMap('places').set('i-1', { x: 1, y: 0, zone: null, z: 0 });
    await board.saved();

    host.signal('SIGSTOP');
    board.doc.getMap('places').set('i-2', { x: 2, y: 0, zone: null, z: 0 });
    // Somebody looks, and writes nothing: only the epoch tells the old host from the new one.
    const looker = createPerson(cluster.url);
    for (const [name, value] of facilitator.cookies) looker.cookies.set(name, value);
    Object.assign(looker, { sessionId, memberId: facilitator.memberId });
    const seen = looker.connect('board');
    await seen.synced;
    expect(seen.doc.getMap('places').has('i-2')).toBe(false);
    const [{ epoch, mark }] = (await cluster.ask<{ epoch: string; mark: string }>(
      'SELECT epoch, (SELECT coalesce(max(at), 0) FROM wrote) AS mark FROM session_host WHERE session = $1',
      sessionId,
    )) as [{ epoch: string; mark: string }];
    host.signal('SIGCONT');

    // It comes back by itself, and what was written meanwhile is saved by the new host.
    await seen.until((doc) => doc.getMap('places').has('i-2'));
    const after = await cluster.ask<{ node: string; process: string; epoch: string }>(
      'SELECT DISTINCT node, process, epoch FROM wrote WHERE session = $1 AND at > $2',
      sessionId,
      mark,
    );
    const before = await cluster.ask<{ process: string }>(
      'SELECT DISTINCT process FROM wrote WHERE session = $1 AND epoch < $2',
      sessionId,
      epoch,
    );
    expect(after.map((row) => row.epoch)).toEqual([epoch]);
    expect(before.map(({ process }) => process)).not.toContain(after[0]?.process);
    for (const one of [stubborn, looker]) one.leave();
  }, 60_000);
});
