import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { stageOf } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { handIn, layTable } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const nameless = { opening: { named: false } };

describe('a session without names', () => {
  it('[A1] publishes nothing that leads to a seat: no id, no client id, no order of handing in', async () => {
    server = await startTestServer();
    const table = await layTable(server, { ...nameless, participants: 4 });
    const roundId = await table.openRound();
    for (const person of table.participants)
      for (const part of ['een', 'twee']) await handIn(person, roundId, `${part} van ${person.memberId}`);
    const ready = stageOf(table.facilitator.stage).rounds[roundId];
    expect(ready?.readyMembers).toEqual([]);
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const { stage } = table.facilitator;
    await stage.until(() => Object.keys(stageOf(stage).answers).length === 8);

    const answers = Object.values(stageOf(stage).answers);
    for (const answer of answers) {
      expect(answer.author).toBeNull();
      expect(Object.keys(answer).toSorted()).toEqual(
        ['author', 'cardId', 'corrected', 'id', 'inGroup', 'order', 'roundId', 'source', 'text'].toSorted(),
      );
    }
    // The ids and client ids of the desks stay there.
    const desks = table.participants.map(({ desk }) => desk.doc);
    const deskIds = desks
      .flatMap((doc) => [...doc.getMap('desk').keys()])
      .map((key) => key.split('/')[1] ?? '');
    const ownIds = deskIds.filter((text) => text.startsWith('d-'));
    expect(ownIds).toHaveLength(8);
    for (const id of ownIds) expect(table.facilitator.wiretap.saw(id)).toBe(false);
    // The answers themselves that tap heard; and the ids of a desk are heard by who opens their own again.
    for (const { text } of answers) expect(table.facilitator.wiretap.saw(text)).toBe(true);
    for (const person of table.participants) await person.connect('desk').synced;
    for (const id of ownIds) expect(table.participants.some(({ wiretap }) => wiretap.saw(id))).toBe(true);
    const writers = [...stage.doc.store.clients.keys()];
    expect(writers).toHaveLength(1);
    expect(desks.map((doc) => doc.clientID)).not.toContain(writers[0]);
    // All in one transaction: no time between them.
    const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(stage.doc));
    expect(new Set(structs.map(({ id }) => id.client)).size).toBe(1);
    table.leave();
  });

  it('[A2] shuffles: where an answer lands says nothing about its author', async () => {
    server = await startTestServer({ random: seededRandom(42) });
    const people = 4;
    const rounds = 120;
    const table = await layTable(server, { ...nameless, participants: people });
    /** How often the answer of each person came at each place. */
    const counts = Array.from({ length: people }, () => Array<number>(people).fill(0));
    for (let turn = 0; turn < rounds; turn += 1) {
      const roundId = await table.openRound();
      await Promise.all(table.participants.map((person, who) => handIn(person, roundId, String(who))));
      await table.facilitator.command({ type: 'round.reveal', roundId });
      const { stage } = table.facilitator;
      await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
      Object.values(stageOf(stage).answers)
        .filter((answer) => answer.roundId === roundId)
        .sort((a, b) => a.order - b.order)
        .forEach(({ text }, position) => {
          const row = counts[Number(text)];
          if (row !== undefined) row[position] = (row[position] ?? 0) + 1;
        });
    }
    const expected = rounds / people;
    const distance = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Chi-square with 9 degrees of freedom: a fair shuffle stays under 27.9 in 999 of 1000 runs, and this one is seeded.
    expect(distance).toBeLessThan(27.9);
    table.leave();
  });

  it('[A3] forgets at close who wrote what, on disk too', async () => {
    const folder = temporaryFolder();
    const storage = openSqliteStorage(`${folder.path}/test.db`);
    server = await startTestServer({ storage });
    const table = await layTable(server, { ...nameless, participants: 2 });
    const roundId = await table.openRound();
    const [bob, carla] = table.participants;
    if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
    await handIn(bob, roundId, 'van bob');
    const me = `/api/sessions/${bob.sessionId}/me`;
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const authored = (await bob.get(me)).body['authored'] as Record<AnswerId, string>;
    const [answerId = ''] = Object.keys(authored);
    const deskAnswerId = Object.values(authored)[0] ?? '';
    expect(folder.holds(deskAnswerId)).toBe(true);
    expect((await carla.get(me)).body['authored']).toEqual({});
    // While it is open the author may correct, and nobody else.
    const correct = {
      type: 'answer.correct',
      answerId: answerId as AnswerId,
      text: 'beter',
      source: null,
    } as const;
    expect((await carla.command(correct)).body['reason']).toBe('not-yours');
    expect((await table.facilitator.command(correct)).body['reason']).toBe('not-yours');
    expect((await bob.command(correct)).status).toBe(200);

    expect((await table.facilitator.command({ type: 'session.close' })).status).toBe(200);
    expect((await bob.get(me)).body['authored']).toEqual({});
    expect(folder.holds(deskAnswerId)).toBe(false);
    const stored = await storage.load(bob.sessionId);
    expect(stored?.authorships.size).toBe(0);
    expect([...(stored?.documents.keys() ?? [])].toSorted()).not.toContain(`desk/${bob.memberId}`);
    table.leave();
  });
});
