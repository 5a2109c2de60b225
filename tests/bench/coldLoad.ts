/**
 * How long a newcomer waits for a session that nobody had open, complete before "synced": after 20,000 edits by 30 members,
 * and after two hours in which they only moved things. And what such a move costs: in the log, and in the document.
 */
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

interface History {
  readonly doc: Y.Doc;
  /** All updates together, as they went into the log. */
  readonly loggedBytes: number;
}

/** Puts something somewhere, as the board's editor does. */
function move(doc: Y.Doc, edit: number): void {
  const place = { x: random.below(1_700), y: random.below(1_000), zone: 'now', z: edit };
  doc.getMap('places').set(`a-item-${random.below(400)}`, place);
}

/** Mostly moves, some typing. */
function moveOrType(doc: Y.Doc, edit: number): void {
  if (edit % 4 !== 0) {
    move(doc, edit);
    return;
  }
  const minutes = doc.getText('minutes');
  minutes.insert(random.below(minutes.length + 1), random.text(8));
}

/** Fills a board as people do. Logged as the server logs it. */
async function fillBoard(
  storage: Storage,
  sessionId: SessionId,
  act: (doc: Y.Doc, edit: number) => void,
): Promise<History> {
  const live = createLiveDocument('board', null);
  const replicas = Array.from({ length: members }, () => new Y.Doc());
  let changes: Change[] = [];
  let loggedBytes = 0;
  for (const replica of replicas)
    replica.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === live) return;
      loggedBytes += update.length;
      live.integrate(update);
      changes.push(...live.logged(update));
    });
  for (let edit = 0; edit < edits; edit += 1) {
    act(replicas[edit % members] as Y.Doc, edit);
    // People see each other's work: now and then everybody catches up.
    if (edit % 500 === 499)
      for (const replica of replicas)
        Y.applyUpdate(replica, Y.encodeStateAsUpdate(live.doc, Y.encodeStateVector(replica)), live);
    if (changes.length > 400) {
      await storage.commit(sessionId, changes);
      changes = [];
    }
  }
  await storage.commit(sessionId, changes);
  return { doc: live.doc, loggedBytes };
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
  const isSame =
    board.doc.getText('minutes').toString() === expected.getText('minutes').toString() &&
    board.doc.getMap('places').size === expected.getMap('places').size;
  if (!isSame) throw new Error('"Synced" came before everything had arrived');
  person.leave();
  await server.close();
  return took;
}

async function measure(act: (doc: Y.Doc, edit: number) => void) {
  const path = `${temporaryFolder().path}/bench.db`;
  const storage = openSqliteStorage(path);
  const { sessionId, facilitator } = await storeTable(storage, random, members);
  const history = await fillBoard(storage, sessionId, act);
  await storage.close();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1)
    times.push(await loadOnce(path, sessionId, facilitator, history.doc));
  return { ...history, coldLoadMs: percentile(times, 0.5) };
}

export const coldLoadBench: Bench = {
  name: 'cold load',
  run: async () => {
    const mixed = await measure(moveOrType);
    const moved = await measure(move);
    return [
      {
        name: 'cold load of 20,000 edits by 30 members, until synced',
        value: mixed.coldLoadMs,
        unit: 'ms',
      },
      { name: 'cold load of 20,000 moves by 30 members, until synced', value: moved.coldLoadMs, unit: 'ms' },
      { name: 'growth of the log per move', value: moved.loggedBytes / edits, unit: 'bytes' },
      {
        name: 'growth of the board document per move',
        value: Y.encodeStateAsUpdate(moved.doc).length / edits,
        unit: 'bytes',
      },
    ];
  },
};
