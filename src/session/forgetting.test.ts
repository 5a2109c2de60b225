import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { MemberId, SessionId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import type { Phase } from '../model/session/stage.ts';
import { forgetWhatIsOver } from './forgetting.ts';
import { setCopyState } from './keptCopies.ts';

const of = { sessionId: 's-1' as SessionId, seat: 'm-1' as MemberId };
const names = { desk: 'kt-desk/s-1/m-1', board: 'kt-board/s-1/m-1/7', keys: 'kt-own/s-1/m-1' };

let databases: Set<string>;
let seats: { memberId: string; phase: Phase }[] | null;
let me: Reason | null;

/** What is in the storage of this device, with nothing else in it. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => void (kept[name] = text),
    removeItem: (name: string) => void delete kept[name],
  };
  for (const [name, method] of Object.entries(methods))
    Object.defineProperty(kept, name, { value: method, enumerable: false });
  return kept as unknown as Storage;
}

const answer = (body: unknown, ok = true) =>
  Promise.resolve({ ok, headers: new Headers(), json: async () => body });
const asked = vi.fn<(path: string) => unknown>();
const left = () => [...databases, ...Object.keys(localStorage)];

beforeEach(() => {
  databases = new Set(['kennistafel/s-1/m-1', 'another']);
  [seats, me] = [[], null];
  asked.mockClear();
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('indexedDB', {
    databases: async () => [...databases].map((name) => ({ name })),
    deleteDatabase: (name: string) => {
      databases.delete(name);
      const request = { onsuccess: (_event: unknown) => {} };
      queueMicrotask(() => request.onsuccess({ target: request }));
      return request;
    },
  });
  vi.stubGlobal('fetch', (path: string) => {
    asked(path);
    if (path === '/api/seats')
      return seats === null ? Promise.reject(new Error('offline')) : answer({ seats });
    return me === null ? answer({ admitted: true }) : answer({ reason: me }, false);
  });
  setCopyState(of, 'sent');
  localStorage.setItem(names.board, '0 AAA');
  localStorage.setItem(names.keys, '{}');
});
afterEach(() => void vi.unstubAllGlobals());

describe('what this device kept of a seat', () => {
  it.each(['no-such-session', 'not-a-member'] as const)(
    '[P51] goes when the server says %s',
    async (reason) => {
      me = reason;
      await forgetWhatIsOver();
      expect(left()).toEqual(['another']);
    },
  );

  it('[P51] goes also where the browser cannot tell which databases it has', async () => {
    me = 'no-such-session';
    Object.assign(indexedDB, { databases: undefined });
    await forgetWhatIsOver();
    expect(left()).toEqual(['another']);
  });

  it('[P51] goes at closing, all but the keys to what was published', async () => {
    localStorage.removeItem(names.board);
    seats = [{ memberId: 'm-1', phase: 'closed' }];
    await forgetWhatIsOver();
    expect(left()).toEqual(['another', names.keys]);
  });

  it('[P51] stays at closing as long as the server may lack some of it', async () => {
    seats = [{ memberId: 'm-1', phase: 'closed' }];
    setCopyState(of, 'unsent');
    await forgetWhatIsOver();
    expect(left()).toHaveLength(5);
    seats = [];
    me = 'no-such-session';
    await forgetWhatIsOver();
    expect(left()).toEqual(['another']);
  });

  it('[F72] stays at closing as long as edits of the board have not been shown to their author', async () => {
    seats = [{ memberId: 'm-1', phase: 'closed' }];
    await forgetWhatIsOver();
    expect(left()).toContain(names.board);
  });

  it.each([
    ['the session goes on', () => (seats = [{ memberId: 'm-1', phase: 'table' }])],
    ['the server cannot be reached', () => (seats = null)],
    ['its session cannot be read', () => (me = 'damaged')],
    ['its answer cannot be had', () => (me = 'unavailable')],
  ])('[P51] stays while %s', async (_, arrange) => {
    arrange();
    await forgetWhatIsOver();
    expect(left()).toHaveLength(5);
  });

  it('asks nothing where nothing was kept', async () => {
    databases.clear();
    vi.stubGlobal('localStorage', storage());
    await forgetWhatIsOver();
    expect(asked).not.toHaveBeenCalled();
  });
});
