/** How long a newcomer waits for a session that nobody had open: 20,000 edits by 30 members, complete before "synced". */
import * as Y from 'yjs';

import { createLiveDocument } from '../../server/host/liveDocument.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Change, Storage } from '../../server/storage/storage.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { createPerson } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { startTestServer } from '../server/testServer.ts';
import { percentile, type Bench } from './bench.ts';
import { benchToken, storeTable } from './storedSession.ts';

const members = 30;
const edits = 20_000;
const turns = 5;
const random = seededRandom(3);

/** Fills a board as people do: mostly moves, some typing. Logged as the server logs it. */
async function fillBoard(storage: Storage, sessionId: SessionId): Promise<Y.Doc> {
  const live = createLiveDocument('board', null);
  const replicas = Array.from({ length: members }, () => new Y.Doc());
  let changes: Change[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const replica = replicas[edit % members] as Y.Doc;
    const before = Y.encodeStateVector(replica);
    if (edit % 4 === 0) {
      const minutes = replica.getText('minutes');
      minutes.insert(random.below(minutes.length + 1), random.text(8));
    } else {
      const place = { x: random.below(1_700), y: random.below(1_000), zone: 'now', z: edit };
      replica.getMap('places').set(`a-${random.below(400)}`, place);
    }
    const update = Y.encodeStateAsUpdate(replica, before);
    live.integrate(update);
    changes.push(...live.logged(update));
    // People see each other's work: now and then everybody catches up.
    if (edit % 500 === 499)
      for (const other of replicas)
        Y.applyUpdate(other, Y.encodeStateAsUpdate(live.doc, Y.encodeStateVector(other)));
    if (changes.length > 400) {
      await storage.commit(sessionId, changes);
      changes = [];
    }
  }
  await storage.commit(sessionId, changes);
  return live.doc;
}

async function loadOnce(
  path: string,
  sessionId: SessionId,
  memberId: MemberId,
  expected: Y.Doc,
): Promise<number> {
  const server = await startTestServer({ storage: openSqliteStorage(path) });
  const person = createPerson(server.url);
  Object.assign(person, { sessionId, memberId });
  person.cookies.set(`kt_${memberId}`, benchToken);
  const start = performance.now();
  const board = person.connect('board');
  await board.synced;
  const took = performance.now() - start;
  if (board.doc.getText('minutes').toString() !== expected.getText('minutes').toString())
    throw new Error('"Synced" came before everything had arrived');
  person.leave();
  await server.close();
  return took;
}

export const coldLoadBench: Bench = {
  name: 'cold load',
  run: async () => {
    const path = `${temporaryFolder().path}/bench.db`;
    const storage = openSqliteStorage(path);
    const { sessionId, facilitator } = await storeTable(storage, random, members);
    const expected = await fillBoard(storage, sessionId);
    await storage.close();
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1)
      times.push(await loadOnce(path, sessionId, facilitator, expected));
    return [
      {
        name: 'cold load of 20,000 edits by 30 members, until synced',
        value: percentile(times, 0.5),
        unit: 'ms',
      },
    ];
  },
};
