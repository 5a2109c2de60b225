import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import type { MemberId } from '../model/ids.ts';
import { closeCodes, messageSaved } from '../model/protocol.ts';
import { connectDocument } from './documentConnection.ts';

/** The socket of a page whose line may fall silent at any point. */
class TestSocket {
  static readonly all: TestSocket[] = [];
  readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onmessage: ((event: { data: Uint8Array }) => void) | null = null;
  constructor() {
    TestSocket.all.push(this);
  }
  send(): void {}
  close(): void {
    this.readyState = 3;
  }
  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  /** The server's answer to the first question, that there is nothing that the client misses. */
  fill(): void {
    this.onmessage?.({ data: Uint8Array.from([0, 1, 2, 0, 0]) });
  }
  /** The same, and a receipt. */
  sync(): void {
    this.fill();
    this.onmessage?.({ data: Uint8Array.from([messageSaved, 1, 0]) });
  }
}
const last = () => TestSocket.all.at(-1) as TestSocket;

beforeEach(() => {
  vi.useFakeTimers();
  TestSocket.all.length = 0;
  vi.stubGlobal('WebSocket', TestSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function connect(onNoRoom: () => void = () => undefined) {
  const doc = new Y.Doc();
  const connection = connectDocument({
    url: 'ws://table/sync/s-1',
    name: 'desk',
    doc,
    seat: 'm-1' as MemberId,
    onChange: () => undefined,
    onClosed: () => undefined,
    onGeneration: () => undefined,
    onNoRoom,
    onClock: () => undefined,
  });
  const write = () => void doc.getMap('desk').set('draft/kaart-1', { text: 'Woorden', source: null });
  return { connection, write };
}

/** Where a line falls silent, with somebody who writes there. */
const silences: readonly [where: string, fall: (write: () => void) => void][] = [
  ['before it is open', (write) => write()],
  [
    'when it is open',
    (write) => {
      last().open();
      write();
    },
  ],
  [
    'when it had worked',
    (write) => {
      last().open();
      last().sync();
      write();
    },
  ],
  [
    'when it comes back',
    (write) => {
      last().open();
      last().sync();
      last().onclose?.({ code: 1006, reason: '' });
      write();
      vi.advanceTimersByTime(200);
    },
  ],
  [
    'when it has come back, before the first receipt',
    (write) => {
      last().open();
      last().sync();
      write();
      last().onclose?.({ code: 1006, reason: '' });
      vi.advanceTimersByTime(200);
      last().open();
      last().fill();
    },
  ],
];

it('[G33] what has no room stays here, is said to be unsaved once, and is offered again', () => {
  const told = vi.fn<() => void>();
  const { connection, write } = connect(told);
  last().open();
  last().sync();
  const refuseRoom = () => {
    write();
    last().onclose?.({ code: closeCodes.noRoom, reason: '' });
  };
  refuseRoom();
  expect([connection.connection(), connection.saved()]).toEqual(['online', 'unsaved']);
  vi.advanceTimersByTime(10_000);
  last().open();
  refuseRoom();
  vi.advanceTimersByTime(10_000);
  expect([TestSocket.all.length, told.mock.calls.length]).toEqual([3, 1]);
  last().open();
  last().sync();
  last().onmessage?.({ data: Uint8Array.from([messageSaved, 3, 0]) });
  expect([connection.connection(), connection.saved()]).toEqual(['online', 'saved']);
  refuseRoom();
  expect(told).toHaveBeenCalledTimes(2);
  connection.close();
});

describe('a line that falls silent', () => {
  it.each(silences)('[T62] %s: what one writes is said to be unsaved within 6 s', (_, fall) => {
    const { connection, write } = connect();
    fall(write);
    vi.advanceTimersByTime(6_000);
    expect([connection.connection(), connection.saved()]).toEqual(['offline', 'unsaved']);
    connection.close();
  });

  it.each(silences)('[T63] %s: it is tried anew by itself, and goes on once it is there', (_, fall) => {
    const { connection, write } = connect();
    fall(write);
    const silent = last();
    vi.advanceTimersByTime(15_000);
    expect(last()).not.toBe(silent);
    last().open();
    last().sync();
    expect(connection.connection()).toBe('online');
    connection.close();
  });

  it('[T63] a slow line gets more time at each attempt', () => {
    const { connection } = connect();
    vi.advanceTimersByTime(195_000);
    expect(TestSocket.all.length).toBeLessThan(8);
    const lastOne = last();
    vi.advanceTimersByTime(25_000);
    expect(last()).toBe(lastOne);
    lastOne.open();
    lastOne.sync();
    expect(connection.connection()).toBe('online');
    connection.close();
  });
});
