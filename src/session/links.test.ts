import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import type { MemberId, SessionId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import { createLinks } from './links.ts';
import type { Connection, Saved } from './state.ts';

/** The server's end of a connection, as the page holds it. */
class TestSocket {
  static readonly all: TestSocket[] = [];
  readonly OPEN = 1;
  readonly readyState = 1;
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  constructor() {
    TestSocket.all.push(this);
  }
  send(): void {}
  close(): void {}
}

beforeEach(() => {
  vi.useFakeTimers();
  TestSocket.all.length = 0;
  vi.stubGlobal('WebSocket', TestSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function openLinks() {
  const told: { trust?: { connection: Connection; saved: Saved }; damaged?: string } = {};
  const links = createLinks({
    serverUrl: 'ws://table',
    sessionId: 's-1' as SessionId,
    seat: 'm-1' as MemberId,
    onTrust: (trust) => {
      told.trust = trust;
    },
    onEnded: () => undefined,
    onRefused: () => undefined,
    onDamaged: (name) => {
      told.damaged = name;
    },
    onGeneration: () => undefined,
    onNoRoom: () => undefined,
    onClock: () => undefined,
  });
  return { links, told };
}

describe('a document that the server cannot read', () => {
  it('[T37] takes words that are never called saved', () => {
    const { links, told } = openLinks();
    const doc = new Y.Doc();
    links.connect('desk', doc);
    TestSocket.all[0]?.onopen?.();
    TestSocket.all[0]?.onclose?.({ code: closeCodes.damaged, reason: '' });
    expect(told.damaged).toBe('desk');
    // It is not the connection that is wrong, and nothing was written yet.
    expect(told.trust).toEqual({ connection: 'online', saved: 'saved' });
    doc.getMap('desk').set('draft/kaart-1', { text: 'Nergens heen', source: null });
    expect(told.trust?.saved).toBe('unsaved');
    links.close();
  });
});
