/** One session held twice: by a server's host, with a storage in memory, and by the engine of a session in one browser. */
import { guestsOf } from '../../src/model/access/ownership.ts';
import { vi } from 'vitest';
import * as Y from 'yjs';

import { converse } from '../../server/gate/converse.ts';
import type { SocketPeer } from '../../server/gate/socketPeer.ts';
import { decodeArrangement } from '../../server/host/keptBoardBytes.ts';
import { updateFrame } from '../../server/host/frames.ts';
import { type HostContext, openSessionHost, type SessionHost } from '../../server/host/openSessionHost.ts';
import { createStageDocument } from '../../server/host/sessionMemory.ts';
import { createPause } from '../../server/storage/pause.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor, type BoardEditor } from '../../src/documents/boardEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import { createDeskEditor, type DeskEditor } from '../../src/documents/deskEditor.ts';
import { restoreDesk } from '../../src/documents/desksOn.ts';
import { readStage } from '../../src/documents/stageDocument.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import { emptyBoard } from '../../src/model/board/board.ts';
import type { Command } from '../../src/model/command.ts';
import type { MemberId, SnapshotId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import { emptyDesk, type Desk } from '../../src/model/session/desk.ts';
import { memberOf, type Stage } from '../../src/model/session/stage.ts';
import { seededRandom } from '../fixtures/testStage.ts';
import { eachDesk, readDesks } from '../../src/documents/desksOn.ts';
import { openLocalEngine, type LocalEngine } from '../../src/session/localEngine.ts';
import { createSettableClock } from '../server/settableClock.ts';

/** One thing that happens in a session. */
export type Act =
  | { readonly type: 'command'; readonly member: MemberId; readonly command: Command }
  /** The owner of a desk document edits their own desk, or that of a guest. */
  | {
      readonly type: 'desk';
      readonly owner: MemberId;
      readonly guest: MemberId | null;
      readonly edit: (editor: DeskEditor) => void;
    }
  /** The viewer edits the board. */
  | { readonly type: 'board'; readonly edit: (editor: BoardEditor) => void }
  | { readonly type: 'seat'; readonly name: string }
  | { readonly type: 'wait'; readonly ms: number };

/** What one side has of a session, as plain data. */
export interface Side {
  readonly stage: unknown;
  readonly board: unknown;
  readonly desks: Readonly<Record<MemberId, Desk>>;
  readonly vault: unknown;
  readonly authorships: unknown;
  readonly kept: unknown;
}

/** What both sides answered to an act: null when it is none that is answered. */
export interface Answers {
  readonly server: unknown;
  readonly browser: unknown;
}

export interface BothSides {
  readonly engine: LocalEngine;
  now(): number;
  play(act: Act): Promise<Answers>;
  /** The server stops, and reads again what it had stored. */
  restart(): Promise<void>;
  /** Both sides as they are now; null once the session is deleted there. */
  sides(): Promise<{ readonly server: Side | null; readonly browser: Side | null }>;
  close(): void;
}

const ignore = () => {};

function peerOf(member: MemberId, stage: Stage, document: DocumentName, client: number): SocketPeer {
  return {
    memberId: member,
    document,
    client,
    role: memberOf(stage, member)?.role ?? 'observer',
    tokenHash: new Uint8Array(),
    send: ignore,
    sendIfQuick: ignore,
    sendWhole: ignore,
    close: ignore,
    drop: ignore,
    waiting: () => ({ frames: 0, whole: null }),
    isBehind: () => false,
  };
}

const withoutEmpty = (desks: Iterable<readonly [MemberId, Desk]>): Record<MemberId, Desk> =>
  Object.fromEntries([...desks].filter(([, desk]) => JSON.stringify(desk) !== JSON.stringify(emptyDesk)));

/** Opens a session on both sides. Needs vitest's own timeouts, which it moves on together with the server's clock. */
export async function openBothSides(stage: Stage, viewer: MemberId, seed: number): Promise<BothSides> {
  const clock = createSettableClock(1_800_000_000_000);
  const storage = createMemoryStorage();
  const { sessionId, code, deleteAt } = stage;
  await storage.commit(sessionId, [
    { type: 'session.open', code, deleteAt },
    ...createStageDocument(stage).changes,
  ]);
  const context: HostContext = {
    pause: createPause(storage),
    storage,
    clock,
    random: seededRandom(seed),
    log: ignore,
    // How long a session is kept is the server's alone: here nothing that happens makes it longer.
    retentionMs: 0,
  };
  const open = async (): Promise<SessionHost | null> => openSessionHost(sessionId, context);
  let host = await open();
  const engine = openLocalEngine({
    stage,
    board: emptyBoard,
    viewer,
    now: clock.now,
    random: seededRandom(seed),
  });
  const known = new Set<MemberId>();
  const kept = new Set<SnapshotId>();
  let deleted = false;

  /** Edits a replica of a document of the server, through the gate. Says whether something was sent, and why it was refused. */
  function writeOnServer(
    member: MemberId,
    document: 'board' | 'desk',
    edit: (doc: Y.Doc) => void,
  ): { readonly sent: boolean; readonly refused: CloseCode | null; readonly doc: Y.Doc } {
    const doc = new Y.Doc();
    const answer: { sent: boolean; refused: CloseCode | null } = { sent: false, refused: null };
    if (host === null) return { ...answer, refused: closeCodes.noSuchSession, doc };
    const peer = {
      ...peerOf(member, host.stage(), document, doc.clientID),
      close: (refused: CloseCode) => {
        answer.refused ??= refused;
      },
    };
    if (host.accessOf(peer) === 'none') return { ...answer, refused: closeCodes.notYours, doc };
    const held = host.documentOf(peer);
    if (held instanceof Promise) throw new Error('A document was spoilt');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(held.doc));
    const take = converse(host, peer, clock);
    doc.on('update', (update) => {
      answer.sent = true;
      // After a refusal nothing more is taken in.
      if (answer.refused === null) take(updateFrame(update));
    });
    edit(doc);
    return { ...answer, doc };
  }

  function deskOnServer(owner: MemberId, guest: MemberId | null): Desk {
    if (host === null) return emptyDesk;
    const held = host.documentOf(peerOf(owner, host.stage(), 'desk', 0));
    if (held instanceof Promise) throw new Error('A document was spoilt');
    return readDesk(held.doc, guest);
  }

  function editDesk({ owner, guest, edit }: Extract<Act, { type: 'desk' }>): void {
    const onto = (doc: Y.Doc) => edit(createDeskEditor(doc, guest));
    const { sent, refused, doc } = writeOnServer(owner, 'desk', onto);
    if (owner !== viewer) {
      // Somebody else is not there in the browser, which is only told what is on their desk and on those of their guests.
      const guests = guestsOf(engine.stage(), owner).map(({ id }) => id);
      for (const of of sent && refused === null ? [null, ...guests] : [])
        engine.changeDesk(of ?? owner, () => deskOnServer(owner, of));
      return;
    }
    onto(engine.documents.desk);
    if (refused === closeCodes.startFresh)
      // What a client does: the words of a refused replica come on a fresh one.
      writeOnServer(owner, 'desk', (fresh) => {
        for (const [desk, of] of eachDesk(readDesks(doc)))
          restoreDesk(fresh, desk, { guest: of, locked: true });
      });
  }

  function editBoard(edit: (editor: BoardEditor) => void): void {
    const onto = (doc: Y.Doc) => edit(createBoardEditor(doc, () => engine.stage().era));
    writeOnServer(viewer, 'board', onto);
    onto(engine.documents.board);
  }

  async function play(act: Act): Promise<Answers> {
    switch (act.type) {
      case 'command': {
        const server = (await host?.command(act.member, act.command)) ?? null;
        const { deleted: gone, ...browser } = { deleted: false, ...engine.send(act.member, act.command) };
        if (gone) deleted = true;
        return { server, browser };
      }
      case 'desk':
        editDesk(act);
        break;
      case 'board':
        editBoard(act.edit);
        break;
      case 'seat':
        await host?.takeSeat({ name: act.name, role: 'participant' }, new Uint8Array([1]));
        engine.seat(act.name);
        break;
      case 'wait':
        clock.time += act.ms;
        vi.advanceTimersByTime(act.ms);
        break;
    }
    return { server: null, browser: null };
  }

  async function serverSide(): Promise<Side | null> {
    await host?.settled();
    if (host === null || host.ended()) return null;
    const now = host.stage();
    const boards: [SnapshotId, unknown][] = [];
    for (const id of kept) {
      const bytes = await storage.keptBoard(sessionId, id);
      if (bytes !== null) boards.push([id, decodeArrangement(bytes)]);
    }
    return {
      stage: now,
      board: readBoard(host.board().doc),
      desks: withoutEmpty(
        [...known].map((id) => {
          const owner = memberOf(now, id)?.host ?? null;
          return [id, owner === null ? deskOnServer(id, null) : deskOnServer(owner, id)] as const;
        }),
      ),
      vault: host.vault(),
      authorships: Object.fromEntries(host.authorships()),
      kept: Object.fromEntries(boards),
    };
  }

  function browserSide(): Side | null {
    const held = engine.held();
    for (const id of Object.keys(held.stage.members)) known.add(id as MemberId);
    for (const id of engine.kept().keys()) kept.add(id);
    if (deleted) return null;
    // What the engine holds must be what is in its documents.
    const onDocument = readDesks(engine.documents.desk);
    const desks = new Map(held.desks).set(viewer, onDocument.own);
    for (const [id, desk] of Object.entries(onDocument.guests)) desks.set(id as MemberId, desk);
    return {
      stage: readStage(engine.documents.stage),
      board: readBoard(engine.documents.board),
      desks: withoutEmpty(desks),
      vault: held.vault,
      authorships: Object.fromEntries(held.authorships),
      kept: Object.fromEntries(engine.kept()),
    };
  }

  return {
    engine,
    now: clock.now,
    play,
    restart: async () => {
      await host?.settled();
      host?.close(closeCodes.tryLater);
      host = await open();
    },
    sides: async () => {
      const browser = browserSide();
      return { browser, server: await serverSide() };
    },
    close: () => {
      engine.close();
      host?.close(closeCodes.tryLater);
    },
  };
}
