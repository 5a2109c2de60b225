import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { hashOfToken } from '../../server/identity/seats.ts';
import { schemaSteps } from '../../server/storage/sqlite/schema.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from './person.ts';
import { card, handIn, seat } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer | undefined;
afterEach(() => server?.close());

const sessionId = 's-earlier' as SessionId;
const anna = 'm-anna' as MemberId;
const bob = 'm-bob' as MemberId;
const now = Date.parse('2026-11-12T09:00:00Z');

/** The stage as version 0.1 wrote it: no programme, timer, votes, rules; members without a door or a host. */
function earlierStage(): Uint8Array {
  const doc = new Y.Doc();
  const stage = doc.getMap('stage');
  const member = (id: MemberId, name: string, role: string, colour: number) => ({ id, name, role, colour });
  doc.transact(() => {
    for (const [key, value] of Object.entries({
      sessionId,
      title: 'Van vorige week',
      municipality: null,
      sizeClass: null,
      date: '2026-11-05',
      named: true,
      templateId: 'vrij',
      code: 'KTB7FQ',
      phase: 'table',
      createdAt: now - 1_000,
      closedAt: null,
      deleteAt: now + 1e9,
      decks: [{ id: 'kennisbronnen', theme: 'kennisbronnen', title: 'Kennisbronnen', shortTitle: 'Bronnen' }],
      cards: [{ id: card, deckId: 'kennisbronnen', title: 'Kaart', question: 'Wat?', hints: [] }],
      drawn: [],
      spotlight: card,
      boardLocked: false,
      [`members/${anna}`]: member(anna, 'Anna', 'facilitator', 0),
      [`members/${bob}`]: member(bob, 'Bob', 'participant', 1),
      'rounds/r-1': { id: 'r-1', cardId: card, state: 'open', order: 0, ready: 0, of: 1, readyMembers: [] },
    }))
      stage.set(key, value);
  });
  return Y.encodeStateAsUpdate(doc);
}

/** A database as version 0.1 left it. */
function earlierDatabase(path: string): void {
  mkdirSync(path, { recursive: true });
  const database = new DatabaseSync(`${path}/test.db`);
  database.exec(`PRAGMA journal_mode = WAL; BEGIN; ${schemaSteps[0]} PRAGMA user_version = 1; COMMIT`);
  database.prepare('INSERT INTO session VALUES (?, ?, ?)').run(sessionId, 'KTB7FQ', now + 1e9);
  database.prepare('INSERT INTO document VALUES (?, ?, 1)').run(sessionId, 'stage');
  database.prepare('INSERT INTO log VALUES (?, ?, 1, ?)').run(sessionId, 'stage', earlierStage());
  for (const id of [anna, bob])
    database.prepare('INSERT INTO seat VALUES (?, ?, ?)').run(id, hashOfToken(`token-${id}`), sessionId);
  database.close();
}

describe('a session of the version before', () => {
  it('[L15] opens and goes on, with its seats, its round and all that is new', async () => {
    const { path } = temporaryFolder();
    earlierDatabase(path);
    server = await startTestServer({ storage: openSqliteStorage(`${path}/test.db`), now });
    const { url } = server;
    const [facilitator, participant] = await Promise.all(
      [anna, bob].map(async (memberId) => {
        const person = Object.assign(createPerson(url), { memberId, sessionId });
        person.cookies.set(`kt_${memberId}`, `token-${memberId}`);
        return seat(person);
      }),
    );
    if (facilitator === undefined || participant === undefined) throw new Error('Two have a seat');
    expect((await participant.me()).body).toMatchObject({ admitted: true, hands: {}, hidden: {} });
    const roundId = openRound(stageOf(participant.stage))?.id ?? ('r-none' as never);
    // What was laid down was counted as being done; now apart, before anybody does something.
    expect(openRound(stageOf(participant.stage))).toMatchObject({ laid: 0, ready: 0 });
    expect(stageOf(participant.stage).term).toBeNull();
    await handIn(participant, roundId, 'nog van toen');
    for (const command of [
      { type: 'round.reveal', roundId },
      { type: 'programme.edit', change: { kind: 'use', programmeId: 'eerste-gesprek' } },
      { type: 'timer.start', ms: 60_000 },
      { type: 'hand.deal', count: 1 },
      { type: 'term.show', termId: 'draagvlak' },
      { type: 'rules.set', moveItems: true },
    ] as const)
      expect(await facilitator.command(command), command.type).toMatchObject({ status: 200 });
    expect((await participant.me()).body['hands']).toEqual({ [bob]: [card] });
    await participant.stage.until(() => stageOf(participant.stage).rules.moveItems);
    expect(stageOf(participant.stage).term).toBe('draagvlak');
    facilitator.leave();
    participant.leave();
    await server.close();
    server = await startTestServer({ storage: openSqliteStorage(`${path}/test.db`), now });
    expect((await createPerson(server.url).join('KTB7FQ', 'Carla')).body).toMatchObject({ admitted: true });
  });
});
