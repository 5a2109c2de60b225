import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { DocumentName } from '../../src/model/access/documents.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import { createAudience } from './audience.ts';
import { createLedger } from './ledger.ts';
import { createPace } from './pace.ts';
import { keyOf, type Peer } from './peer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A peer that writes down when it is sent something. */
function listener(
  memberId: string,
  document: DocumentName,
  times: number[],
  role: Peer['role'] = 'participant',
): Peer {
  const hear = () => void times.push(Date.now());
  return {
    memberId: memberId as MemberId,
    document,
    client: 7,
    role,
    tokenHash: new Uint8Array(),
    send: (_frame, quick) => {
      hear();
      if (quick) hear();
    },
    sendIfQuick: hear,
    close: () => {},
  };
}

const edit = Uint8Array.from([0, 0]);

/** When an observer hears of a cursor and of an edit, while somebody else does something on another document. */
function heardWhile(disturb: (audience: ReturnType<typeof createAudience>) => void): number[] {
  vi.setSystemTime(0);
  const audience = createAudience(() => false);
  const times: number[] = [];
  const observer = listener('m-observer', 'board', times);
  const [bob, tab] = [listener('m-bob', 'desk', []), listener('m-bob', 'desk', [])];
  const stage = listener('m-bob', 'stage', []);
  const pointing = { ...listener('m-carla', 'board', []), client: 9 };
  for (const peer of [observer, bob, tab, stage, pointing]) audience.join(peer);
  // Enough people for edits to wait a while.
  for (let more = 0; more < 100; more += 1)
    audience.join({ ...listener(`m-${more}`, 'board', []), client: 100 + more });
  audience.show(pointing, 1, { member: pointing.memberId, cursor: { x: 1, y: 2 }, drag: null });
  vi.advanceTimersByTime(3);
  disturb(audience);
  audience.update('board', edit, pointing);
  disturb(audience);
  vi.advanceTimersByTime(200);
  return times;
}

describe('the part of the board that somebody looks at', () => {
  const frame = { x: 0, y: 0, width: 400, height: 300, at: 1 };

  /** What each of them is told of the frame that somebody shows, at once and when they come later. */
  function toldOf(role: Peer['role']): Record<'wall' | 'participant' | 'late', string> {
    const audience = createAudience(() => false);
    const told = { wall: '', participant: '', late: '' };
    const hears = (who: keyof typeof told, as: Peer['role']): Peer => ({
      ...listener(`m-${who}`, 'board', [], as),
      sendIfQuick: (bytes: Uint8Array) => void (told[who] += new TextDecoder().decode(bytes)),
    });
    const late = hears('late', 'observer');
    const shows = { ...listener('m-shows', 'board', [], role), client: 9 };
    for (const peer of [hears('wall', 'observer'), hears('participant', 'participant'), shows])
      audience.join(peer);
    audience.show(shows, 1, { member: shows.memberId, cursor: { x: 1, y: 2 }, drag: null, frame });
    vi.advanceTimersByTime(200);
    audience.join(late);
    audience.showOthers(late);
    return told;
  }

  it('[U38] of a facilitator goes to those who can have a wall, and to no participant', () => {
    const told = toldOf('facilitator');
    for (const watching of [told.wall, told.late]) expect(watching).toContain('"width":400');
    expect(told.participant).toContain('"cursor"');
    expect(told.participant).not.toContain('frame');
  });

  it('[U38] of a participant goes to nobody', () => {
    const told = toldOf('participant');
    expect(Object.values(told).filter((text) => text.includes('"cursor"'))).toHaveLength(3);
    expect(Object.values(told).filter((text) => text.includes('frame'))).toEqual([]);
  });
});

describe('when people hear of something', () => {
  it('[D90] does not depend on what others do on their desks, or whether they look elsewhere', () => {
    const quiet = heardWhile(() => {});
    expect(quiet).toHaveLength(2);
    const bob = listener('m-bob', 'desk', []);
    const key = keyOf(bob);
    expect(heardWhile((audience) => audience.update(key, edit, null))).toEqual(quiet);
    const stage = listener('m-bob', 'stage', []);
    const attention = { member: stage.memberId, elsewhere: true };
    expect(heardWhile((audience) => audience.show(stage, 1, attention))).toEqual(quiet);
  });

  it('[D90] does not depend on what others have under way to the disk', async () => {
    const storage = createMemoryStorage();
    await storage.commit('s-1' as SessionId, [{ type: 'session.open', code: 'ABCDEF', deleteAt: 1 }]);
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const ledger = createLedger(
      's-1' as SessionId,
      {
        ...storage,
        commit: async (sessionId, changes) => {
          if (changes.some((change) => 'document' in change && change.document.startsWith('desk/')))
            await slow;
          return storage.commit(sessionId, changes);
        },
      },
      () => {},
    );
    void ledger.commit([{ type: 'append', document: 'desk/m-bob', seq: 1, update: edit }]);
    void ledger.commit([{ type: 'append', document: 'board', seq: 1, update: edit }]);
    await ledger.settled('board');
    await ledger.settled('stage');
    release();
    await ledger.settled();
  });
});

describe('how often people hear of something', () => {
  /** How long somebody waits to hear of an edit, on a server that has sent so much in the last second. */
  function waitAfter(writes: number): number {
    vi.setSystemTime(0);
    const pace = createPace();
    const audience = createAudience(() => false, pace);
    const times: number[] = [];
    audience.join(listener('m-reads', 'board', times));
    pace.sent(writes);
    vi.advanceTimersByTime(1_000);
    audience.update('board', edit, null);
    vi.advanceTimersByTime(200);
    return (times[0] ?? Number.NaN) - 1_000;
  }

  it('is at once when there is little to send, and less when there is much', () => {
    expect(waitAfter(0)).toBe(0);
    expect(waitAfter(6_000)).toBe(10);
    expect(waitAfter(1_000_000)).toBe(20);
  });

  it('[D90] is not told by what goes to somebody alone', () => {
    const pace = createPace();
    const audience = createAudience(() => false, pace);
    const bob = listener('m-bob', 'desk', []);
    const [stage, leads] = [listener('m-bob', 'stage', []), listener('m-leads', 'stage', [])];
    for (const peer of [bob, stage, leads]) audience.join(peer);
    for (let turn = 0; turn < 100; turn += 1) {
      audience.update(keyOf(bob), edit, null);
      audience.show(stage, turn, { member: stage.memberId, elsewhere: turn % 2 === 0 });
      vi.advanceTimersByTime(40);
    }
    expect(pace.load()).toBe(0);
    audience.update('stage', edit, null);
    vi.advanceTimersByTime(1_100);
    expect(pace.load()).toBeGreaterThan(0);
  });

  it('what was written on the board and what is pointed at go in one write', () => {
    const audience = createAudience(() => false);
    const sent: (readonly [boolean, boolean])[] = [];
    const reads: Peer = {
      ...listener('m-reads', 'board', []),
      send: (_frame, quick) => void sent.push([true, Boolean(quick)]),
      sendIfQuick: () => void sent.push([false, true]),
    };
    const writes = { ...listener('m-writes', 'board', []), client: 9 };
    for (const peer of [reads, writes]) audience.join(peer);
    const point = (turn: number) =>
      audience.show(writes, turn, { member: writes.memberId, cursor: { x: turn, y: 2 }, drag: null });
    point(1);
    audience.update('board', edit, writes);
    vi.advanceTimersByTime(200);
    point(2);
    vi.advanceTimersByTime(200);
    expect(sent).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});
