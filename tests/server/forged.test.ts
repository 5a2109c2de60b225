import * as encoding from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { gateLimits } from '../../server/gate/converse.ts';
import { hostileUpdates, textItem } from './hostileUpdates.ts';
import { awarenessFrame, step2Frame, updateFrame } from '../../server/host/frames.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { boardParts, readBoard } from '../../src/documents/boardDocument.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { writeStage } from '../../src/documents/stageDocument.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { CardId } from '../../src/model/deck.ts';
import { stageOf, type Connection } from './person.ts';
import { card, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let mallory: Seated;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
  [mallory, bob] = table.participants as [Seated, Seated];
});
afterEach(() => table.leave());

const place = { x: 10, y: 20, zone: null } as const;
const lies = (connection: Connection, id: CardId) => readBoard(connection.doc).places[id] !== undefined;

/** Everybody else is as they were, and goes on: an edit of Bob's reaches the facilitator, on the same connections. */
async function expectOthersUndisturbed(): Promise<void> {
  createBoardEditor(bob.board.doc).moveItem(card, place);
  await table.facilitator.board.until(() => lies(table.facilitator.board, card));
  await Promise.all(
    [bob, table.facilitator].flatMap((one) => [one.stage.saved(), one.board.saved(), one.desk.saved()]),
  );
}

/** The honest part of the sender's client: a fresh replica, in which it can write. */
async function expectRecovery(): Promise<void> {
  const fresh = mallory.connect('board');
  await fresh.synced;
  createBoardEditor(fresh.doc).moveItem('leren-2' as CardId, place);
  await fresh.saved();
  await table.facilitator.board.until(() => lies(table.facilitator.board, 'leren-2' as CardId));
}

/** Resolves with where a client points, as soon as it points anywhere. */
const seen = (connection: Connection, client: number) =>
  new Promise<unknown>((resolve) => {
    const { awareness } = connection.provider;
    const check = () => {
      const state = awareness.getStates().get(client);
      if (state !== undefined) resolve(state);
    };
    awareness.on('update', check);
    check();
  });

/** Resolves when a client no longer points anywhere. */
const vanished = (connection: Connection, client: number) =>
  new Promise<void>((resolve) => {
    const { awareness } = connection.provider;
    awareness.on('update', () => {
      if (!awareness.getStates().has(client)) resolve();
    });
  });

describe('a forged write', () => {
  it('[S1] to the stage is refused and changes nothing', async () => {
    const stage = stageOf(mallory.stage);
    writeStage(mallory.stage.doc, { ...stage, title: 'Van mij', phase: 'closed' });
    expect(await mallory.stage.closed).toBe(closeCodes.startFresh);
    await expectOthersUndisturbed();
    const fresh = mallory.connect('stage');
    await fresh.synced;
    expect(stageOf(fresh).title).toBe(stage.title);
    expect(JSON.stringify(fresh.doc.toJSON())).not.toContain('Van mij');
  });

  it('[S1] to the stage is refused from a facilitator too', async () => {
    writeStage(table.facilitator.stage.doc, { ...stageOf(table.facilitator.stage), boardLocked: true });
    expect(await table.facilitator.stage.closed).toBe(closeCodes.startFresh);
    expect(stageOf(bob.stage).boardLocked).toBe(false);
  });

  it('[S1] that only deletes from the stage is refused', async () => {
    mallory.stage.doc.getMap('stage').delete('title');
    expect(await mallory.stage.closed).toBe(closeCodes.startFresh);
    expect(stageOf(bob.stage).title).not.toBe('');
  });

  it('[B2] to a locked board is refused, except from a facilitator', async () => {
    await table.facilitator.command({ type: 'board.lock' });
    createBoardEditor(mallory.board.doc).moveItem(card, place);
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
    createBoardEditor(table.facilitator.board.doc).moveItem('leren-1' as CardId, place);
    await bob.board.until(() => lies(bob.board, 'leren-1' as CardId));
    expect(lies(bob.board, card)).toBe(false);
    await table.facilitator.command({ type: 'board.unlock' });
    await expectRecovery();
  });

  it('[B3] to the board of a closed session is refused, from a facilitator too', async () => {
    await table.facilitator.command({ type: 'session.close' });
    for (const person of [mallory, table.facilitator]) {
      createBoardEditor(person.board.doc).moveItem(card, place);
      expect(await person.board.closed).toBe(closeCodes.startFresh);
    }
    expect(lies(bob.board, card)).toBe(false);
    expect(await mallory.desk.closed).toBe(closeCodes.notYours);
  });

  it('[B7] of an observer is refused; reading goes on, desks they have none', async () => {
    await table.facilitator.command({ type: 'member.setRole', memberId: mallory.memberId, role: 'observer' });
    expect(await mallory.desk.closed).toBe(closeCodes.notYours);
    expect(await mallory.board.closed).toBe(closeCodes.tryLater);
    const board = mallory.connect('board');
    await board.synced;
    createBoardEditor(board.doc).moveItem(card, place);
    expect(await board.closed).toBe(closeCodes.startFresh);
    await expectOthersUndisturbed();
    const reading = mallory.connect('board');
    await reading.until(() => lies(reading, card));
    // It has heard of a deletion; telling the server what it knows already is no write.
    createBoardEditor(bob.board.doc).removeItems([card]);
    await reading.until(() => !lies(reading, card));
    reading.provider.disconnect();
    reading.provider.connect();
    await new Promise<void>((resolve) => reading.provider.once('sync', () => resolve()));
    await reading.saved();
  });

  it('[G6] under the client id of somebody else is refused with 4409', async () => {
    createBoardEditor(bob.board.doc).moveItem(card, place);
    await bob.board.saved();
    await mallory.board.until(() => lies(mallory.board, card));
    const clock = Y.getState(mallory.board.doc.store, bob.board.doc.clientID);
    mallory.board.sendRaw(updateFrame(textItem(bob.board.doc.clientID, clock)));
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
    // Nor may it present itself under that id.
    expect(await mallory.connect('board', { client: bob.board.doc.clientID }).closed).toBe(
      closeCodes.startFresh,
    );
    await expectOthersUndisturbed();
    await expectRecovery();
  });

  it('[G6] under a client id of somebody who is here but has not written is refused', async () => {
    expect(await mallory.connect('board', { client: bob.board.doc.clientID }).closed).toBe(
      closeCodes.startFresh,
    );
    await expectOthersUndisturbed();
  });

  it('[G7] bindings of client ids outlive the connection', async () => {
    createBoardEditor(bob.board.doc).moveItem(card, place);
    await bob.board.saved();
    const { clientID } = bob.board.doc;
    const { awareness } = bob.board.provider;
    awareness.setLocalState({ member: bob.memberId, cursor: { x: 1, y: 2 }, drag: null });
    await seen(table.facilitator.board, clientID);
    const gone = vanished(table.facilitator.board, clientID);
    bob.board.close();
    await gone;
    expect(await mallory.connect('board', { client: clientID }).closed).toBe(closeCodes.startFresh);
    // Bob himself may still bring what he wrote under it.
    const back = bob.connect('board', { client: clientID });
    await back.synced;
    await back.saved();
  });

  it.each(Object.keys(hostileUpdates))('[G8] with %s is refused with a typed close', async (name) => {
    const update = hostileUpdates[name] ?? new Uint8Array();
    mallory.board.sendRaw(updateFrame(update));
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
    await expectOthersUndisturbed();
  });

  it('[G8] with a gap, as a step 2, is refused, and a fresh replica recovers', async () => {
    mallory.board.sendRaw(step2Frame(textItem(mallory.board.doc.clientID, 50)));
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
    await expectOthersUndisturbed();
    await expectRecovery();
  });

  it('[G8] with a poisoned desk is refused; the desk stays readable', async () => {
    mallory.desk.sendRaw(updateFrame(textItem(5, 0, { part: 'desk', origin: [6, 0] })));
    expect(await mallory.desk.closed).toBe(closeCodes.startFresh);
    const fresh = mallory.connect('desk');
    await fresh.synced;
    await expectOthersUndisturbed();
  });

  it('[G13] that only fails while it is applied costs the sender alone, also on the same desk', async () => {
    await table.openRound();
    const otherTab = mallory.connect('desk');
    await otherTab.synced;
    // Two items that each come after the other: nothing is unknown, and yet they can never be placed.
    const circle = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 2);
      for (const [client, after] of [
        [7, 8],
        [8, 7],
      ] as const) {
        for (const value of [1, client, 0]) encoding.writeVarUint(encoder, value);
        encoding.writeUint8(encoder, 4 | 0x80);
        for (const value of [after, 0]) encoding.writeVarUint(encoder, value);
        encoding.writeVarString(encoder, 'x');
      }
      encoding.writeVarUint(encoder, 0);
    });
    mallory.desk.sendRaw(updateFrame(circle));
    createDeskEditor(otherTab.doc).setDraft(card, { text: 'blijft staan', source: null });
    expect(await mallory.desk.closed).toBe(closeCodes.startFresh);
    await otherTab.saved();
    const fresh = mallory.connect('desk');
    await fresh.synced;
    expect(JSON.stringify(fresh.doc.getMap('desk').toJSON())).toContain('blijft staan');
    await expectOthersUndisturbed();
  });

  it('[G9] that is too big is refused with 4413', async () => {
    boardParts(mallory.board.doc).minutes.insert(0, 'x'.repeat(gateLimits.update + 1));
    expect(await mallory.board.closed).toBe(closeCodes.tooBig);
    await expectOthersUndisturbed();
    await expectRecovery();
  });
});

describe('a forged frame', () => {
  const frames: Readonly<Record<string, Uint8Array>> = {
    'of an unknown type': Uint8Array.from([99, 1, 2]),
    'with nothing in it': new Uint8Array(0),
    'with an unknown kind of sync': Uint8Array.from([0, 7, 0]),
    'with bytes behind it': Uint8Array.from([5, 1, 1]),
    'with a state vector that is none': Uint8Array.from([0, 0, 3, 200, 1, 1]),
    'that claims more than it has': Uint8Array.from([0, 2, 255, 255, 255, 255, 15]),
    'of presence with a million entries': encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint8Array(encoder, Uint8Array.from([192, 132, 61]));
    }),
    'of presence that is no presence': Uint8Array.from([1, 3, 1, 5, 5]),
    'of the server': Uint8Array.from([4, 1]),
  };
  it.each(Object.keys(frames))('[G10] %s is refused with a typed close', async (name) => {
    mallory.board.sendRaw(frames[name] ?? new Uint8Array());
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
    await expectOthersUndisturbed();
  });

  it('[G10] of text is refused with a typed close', async () => {
    mallory.board.provider.ws?.send('hallo');
    expect(await mallory.board.closed).toBe(closeCodes.startFresh);
  });
});

describe('presence', () => {
  const entry = (client: number, clock: number, state: unknown) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    });

  it('[G11] shows where somebody points, and nothing but that', async () => {
    mallory.board.provider.awareness.setLocalState({
      member: mallory.memberId,
      cursor: { x: 1, y: 2 },
      drag: null,
      name: '<b>Bob</b>',
    });
    expect(await seen(bob.board, mallory.board.doc.clientID)).toEqual({
      member: mallory.memberId,
      cursor: { x: 1, y: 2 },
      drag: null,
    });
  });

  it('[G11] of another member, or under another client id, is passed over', async () => {
    const state = { member: bob.memberId, cursor: { x: 19191.25, y: 1 }, drag: null };
    mallory.board.sendRaw(awarenessFrame([entry(mallory.board.doc.clientID, 50, state)]));
    mallory.board.sendRaw(awarenessFrame([entry(bob.board.doc.clientID, 50, state)]));
    mallory.board.sendRaw(
      awarenessFrame([entry(bob.board.doc.clientID, 51, { ...state, member: mallory.memberId })]),
    );
    await mallory.board.saved();
    // Somebody who comes in is shown at once where everybody points.
    const newcomer = table.facilitator.connect('board');
    await newcomer.synced;
    expect(table.facilitator.wiretap.saw('19191.25')).toBe(false);
    mallory.board.sendRaw(
      awarenessFrame([entry(mallory.board.doc.clientID, 60, { ...state, member: mallory.memberId })]),
    );
    await seen(newcomer, mallory.board.doc.clientID);
    expect(table.facilitator.wiretap.saw('19191.25')).toBe(true);
  });

  it('[G12] ends with the connection', async () => {
    const client = mallory.board.doc.clientID;
    mallory.board.provider.awareness.setLocalState({
      member: mallory.memberId,
      cursor: { x: 1, y: 2 },
      drag: null,
    });
    await seen(bob.board, client);
    const gone = vanished(bob.board, client);
    mallory.board.provider.ws?.close();
    mallory.board.provider.shouldConnect = false;
    await gone;
  });
});
