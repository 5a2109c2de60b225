import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { readBoard } from '../documents/boardDocument.ts';
import { createBoardEditor } from '../documents/boardEditor.ts';
import type { HarvestId, ItemId, MemberId, NoteId, SessionId } from '../model/ids.ts';
import { generationParameter } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import { testStage } from '../../tests/fixtures/testStage.ts';
import { createBoardKeeper, forgetBoardEdits } from './boardKeeper.ts';
import type { DocumentConnection } from './documentConnection.ts';
import { createStore } from './listen.ts';
import { initialState, type SessionState } from './state.ts';

const where = { sessionId: 's-1' as SessionId, seat: 'm-1' as MemberId };
const card = 'kaart-1' as ItemId;
const note = 'n-1' as NoteId;

let kept = new Map<string, string>();
beforeEach(() => {
  kept = new Map();
  const storage = new Proxy(
    {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    },
    {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

/** A tab with a board of a generation, on which it is `synced` or still cut off. */
function openTab(generation: number, server: Y.Doc, state: Partial<SessionState> = {}) {
  const doc = new Y.Doc();
  const store = createStore<SessionState>(() => ({
    ...initialState(where.seat),
    saved: 'unsaved',
    ...state,
  }));
  const dropped: Reason[] = [];
  const words: string[] = [];
  const listeners = new Set<(synced: boolean) => void>();
  const provider = {
    synced: false,
    params: { [generationParameter]: String(generation) },
    on: (_: string, listener: (synced: boolean) => void) => listeners.add(listener),
    off: (_: string, listener: (synced: boolean) => void) => listeners.delete(listener),
  };
  const connection = { provider } as unknown as Pick<DocumentConnection, 'provider'>;
  const keeper = createBoardKeeper({
    ...where,
    store,
    onDropped: (reason, texts) => {
      dropped.push(reason);
      words.push(...texts);
    },
    onKept: () => undefined,
  });
  keeper.follow(doc, connection);
  return {
    doc,
    keeper,
    connection,
    dropped,
    words,
    editor: createBoardEditor(doc),
    /** The server's board comes in, and from then on what is done here goes there. */
    sync: () => {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(server), provider);
      provider.synced = true;
      for (const listener of listeners) listener(true);
      Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
    },
    saved: () => store.setState({ saved: 'saved' }),
  };
}

function boardWithCard(): Y.Doc {
  const server = new Y.Doc();
  createBoardEditor(server).moveItem(card, { x: 1, y: 1, zone: null });
  return server;
}

/** A tab that lost its connection, moved a card, wrote a note and was closed. */
function closedOffline(server: Y.Doc, generation = 0): void {
  const tab = openTab(generation, server);
  tab.sync();
  tab.editor.moveItem(card, { x: 500, y: 600, zone: null });
  tab.editor.addNote(note, 'Bel de wijk', { x: 3, y: 4, zone: null });
  tab.keeper.close();
}

describe('edits of the board that the server does not have', () => {
  it('[T23] are there again in another tab, and on the server', () => {
    const server = boardWithCard();
    closedOffline(server);
    expect(kept.size).toBe(1);
    const again = openTab(0, server);
    again.sync();
    expect(readBoard(server)).toMatchObject({
      places: { [card]: { x: 500, y: 600 } },
      notes: { [note]: { text: 'Bel de wijk' } },
    });
    again.saved();
    expect(kept.size).toBe(0);
    expect(again.dropped).toEqual([]);
  });

  it('[T23] stay kept until the server has said that it has them', () => {
    const server = boardWithCard();
    closedOffline(server);
    const second = openTab(0, server);
    second.keeper.close();
    openTab(0, new Y.Doc()).keeper.close();
    openTab(0, server).sync();
    expect(kept.size).toBe(1);
    expect(readBoard(server).notes).toHaveProperty(note);
  });

  it('[B18] [T23] of a board that was put back since never come into the new one, and that is said', () => {
    closedOffline(boardWithCard());
    const anew = new Y.Doc();
    const tab = openTab(1, anew);
    tab.sync();
    expect(readBoard(anew)).toMatchObject({ places: {}, notes: {} });
    expect(tab.dropped).toEqual(['board-restored']);
    expect(kept.size).toBe(0);
  });

  it('[T23] are kept no longer once they are saved, refused, of a closed session, or forgotten', () => {
    const server = boardWithCard();
    const tab = openTab(0, server);
    tab.sync();
    tab.editor.moveItem(card, { x: 2, y: 2, zone: null });
    expect(kept.size).toBe(1);
    tab.saved();
    expect(kept.size).toBe(0);

    const refused = openTab(0, server);
    refused.sync();
    refused.editor.moveItem(card, { x: 3, y: 3, zone: null });
    refused.keeper.follow(new Y.Doc(), refused.connection);
    expect(kept.size).toBe(0);

    closedOffline(server);
    const late = openTab(0, server, { stage: testStage({ phase: 'closed' }) });
    late.sync();
    expect(kept.size).toBe(0);
    expect(late.dropped).toEqual(['session-closed']);

    closedOffline(server);
    forgetBoardEdits(where);
    expect(kept.size).toBe(0);
  });
});

describe('words that come too late for the board', () => {
  it('[F72] are given to their author, as they were last, when the session was closed meanwhile', () => {
    const server = boardWithCard();
    const tab = openTab(0, server);
    tab.sync();
    const harvest = {
      id: 'h-1' as HarvestId,
      kind: 'action',
      who: 'Joris',
      when: '2026-12-01',
      order: 1,
    } as const;
    tab.editor.putBackHarvest({ ...harvest, text: 'Bel' });
    for (const text of ['Bel de', 'Bel de wijk']) tab.editor.setHarvest(harvest.id, 'text', text);
    tab.editor.addNote(note, 'Vraag het eerst', { x: 3, y: 4, zone: null });
    tab.keeper.close();
    const late = openTab(0, server, { stage: testStage({ phase: 'closed' }) });
    late.sync();
    expect(late.dropped).toEqual(['session-closed']);
    expect(late.words.toSorted()).toEqual(['2026-12-01', 'Bel de wijk', 'Joris', 'Vraag het eerst']);
  });

  it('[F72] are given to their author when the server refuses them, once', () => {
    const tab = openTab(0, boardWithCard());
    tab.sync();
    tab.editor.addNote(note, 'Bel de wijk', { x: 3, y: 4, zone: null });
    expect(tab.keeper.takeRefused()).toEqual(['Bel de wijk']);
    expect(tab.keeper.takeRefused()).toEqual([]);
    expect(kept.size).toBe(0);
  });
});

describe('a device that does not keep them', () => {
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  const storages = {
    null: null,
    full: { getItem: () => null, setItem: full, removeItem: () => undefined },
    throwing: new Proxy({}, { get: full, ownKeys: full }),
  };

  it.each(Object.entries(storages))('[T32] stops no edit, and says so (%s)', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    const tab = openTab(0, boardWithCard());
    const heard = vi.fn<() => void>();
    tab.doc.on('update', heard);
    tab.sync();
    heard.mockClear();
    tab.editor.addNote(note, 'Bel de wijk', { x: 3, y: 4, zone: null });
    expect(heard).toHaveBeenCalledOnce();
    expect(tab.keeper.kept()).toBe(false);
    tab.saved();
    expect(tab.keeper.kept()).toBe(true);
    forgetBoardEdits(where);
    tab.keeper.close();
  });

  it('[T33] keeps them as soon as there is room again', () => {
    vi.useFakeTimers();
    const roomy = globalThis.localStorage;
    vi.stubGlobal('localStorage', storages.full);
    const server = boardWithCard();
    const tab = openTab(0, server);
    tab.sync();
    tab.editor.addNote(note, 'Bel de wijk', { x: 3, y: 4, zone: null });
    expect(tab.keeper.kept()).toBe(false);
    vi.stubGlobal('localStorage', roomy);
    vi.advanceTimersByTime(6_000);
    expect(tab.keeper.kept()).toBe(true);
    expect(kept.size).toBe(1);
    tab.keeper.close();
    vi.useRealTimers();
  });
});
