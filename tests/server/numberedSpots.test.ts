/**
 * A session that the version before stored, with numbers of spots on its stage. The fixture was made by that version. Only
 * the places were measured again: when the three columns for sources became smaller, and when what waits below a board got
 * the whole width. All zones stayed as they were.
 */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { hashOfToken } from '../../server/identity/seats.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { layOutBoard } from '../../src/model/board/geometry/layout.ts';
import type { TemplateChoice } from '../../src/model/board/templates/ownTemplate.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { createPerson, stageOf } from './person.ts';
import { seat, type Seated } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

/** By id: x, y, zone, z and cluster. */
type Things = Record<string, readonly (number | string | null)[]>;
interface Stored {
  readonly stage: string;
  readonly board: string;
  /** Where that version drew what, under the template of then (null) and then under each of the others. */
  readonly under: readonly { readonly template: TemplateChoice | null; readonly things: Things }[];
  /** The same session as a version stored it that had no numbers yet. */
  readonly unnumbered: { readonly stage: string; readonly things: Things };
}
const fixture = new URL('../fixtures/numberedSpots.json', import.meta.url);
const stored = JSON.parse(readFileSync(fixture, 'utf8')) as Stored;

const sessionId = 's-numbered' as SessionId;
const fatma = 'm-fatma' as MemberId;

let server: TestServer | undefined;
afterEach(() => server?.close());

async function storageWith(stage: string): Promise<Storage> {
  const storage = createMemoryStorage();
  const update = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  await storage.commit(sessionId, [
    { type: 'session.open', code: 'KTB7FQ', deleteAt: 1_893_456_000_000 },
    { type: 'append', document: 'stage', seq: 1, update: update(stage) },
    { type: 'append', document: 'board', seq: 1, update: update(stored.board) },
    { type: 'seat.add', memberId: fatma, tokenHash: hashOfToken('token') },
  ]);
  return storage;
}

async function openedBy(url: string): Promise<Seated> {
  const person = Object.assign(createPerson(url), { memberId: fatma, sessionId });
  person.cookies.set(`kt_${fatma}`, 'token');
  const seated = await seat(person);
  await seated.board.until(() => Object.keys(readBoard(seated.board.doc).places).length > 0);
  return seated;
}

const thingsFor = ({ stage, board }: Seated): Things =>
  Object.fromEntries(
    layOutBoard(stageOf(stage), readBoard(board.doc)).map((thing) => {
      const { id, x, y, zone, z, cluster } = thing;
      return [id, [x, y, zone, z, cluster]];
    }),
  );

describe('a session of the version before', () => {
  it('[L15] [B16] [B53] lies as it did there, under each of its templates', async () => {
    const storage = await storageWith(stored.stage);
    server = await startTestServer({ storage });
    const facilitator = await openedBy(server.url);
    for (const { template, things } of stored.under) {
      if (template !== null) {
        const index = stageOf(facilitator.stage).templates.findIndex(
          (one) => JSON.stringify(one) === JSON.stringify(template),
        );
        expect(await facilitator.command({ type: 'board.changeTemplate', template })).toMatchObject({
          status: 200,
        });
        await facilitator.stage.until(() => stageOf(facilitator.stage).era === index);
      }
      expect(thingsFor(facilitator), JSON.stringify(template)).toEqual(things);
    }
    facilitator.leave();
  });

  it('[L15] is stored with places, and opens with these after that', async () => {
    const storage = await storageWith(stored.stage);
    for (const _ of ['converted', 'as it is now']) {
      server = await startTestServer({ storage });
      const facilitator = await openedBy(server.url);
      expect(thingsFor(facilitator)).toEqual(stored.under[0]?.things);
      facilitator.leave();
      await server.close();
      const { snapshot, tail } = (await storage.loadDocument(sessionId, 'stage')) ?? { tail: [] };
      const kept = new Y.Doc();
      for (const update of [...(snapshot ? [snapshot.state] : []), ...tail.map((one) => one.update)])
        Y.applyUpdate(kept, update);
      const stage = kept.getMap('stage');
      expect(stage.has('lies')).toBe(false);
      expect(stage.get('autoPlaced')).toMatchObject({ 0: {}, 1: {}, 2: {}, 3: {} });
      expect(JSON.stringify(stage.toJSON())).not.toContain('"beside"');
    }
  });

  it('[L15] [B53] lies as it did there, also from a version that had no numbers', async () => {
    server = await startTestServer({ storage: await storageWith(stored.unnumbered.stage) });
    const facilitator = await openedBy(server.url);
    expect(thingsFor(facilitator)).toEqual(stored.unnumbered.things);
    facilitator.leave();
  });
});
