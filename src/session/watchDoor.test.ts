import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { MemberId, SessionId } from '../model/ids.ts';
import { watchDoor, type AtTheDoor } from './watchDoor.ts';

const inside = {
  memberId: 'm-dewi',
  role: 'participant',
  admitted: true,
  authored: {},
  hands: {},
  hidden: {},
};

describe('who waits at the door', () => {
  let answers: { readonly status: number; readonly body: object }[];
  let told: AtTheDoor[];
  let asked: ReturnType<typeof vi.fn<typeof fetch>>;
  let stop: () => void;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    answers = [];
    page.visibilityState = 'visible';
    asked = vi.fn<typeof fetch>(() => {
      const { status, body } = answers.shift() ?? { status: 200, body: { admitted: false } };
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    });
    vi.stubGlobal('fetch', asked);
    vi.stubGlobal('document', page);
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const watch = async () => {
    stop = watchDoor('s-1' as SessionId, 'm-dewi' as MemberId, (answer) => told.push(answer));
    await vi.advanceTimersByTimeAsync(0);
  };
  const kinds = () => told.map(({ kind }) => kind);

  it('is inside within two seconds of being let in, and asks no more', async () => {
    await watch();
    expect(kinds()).toEqual(['waiting']);
    answers.push({ status: 200, body: inside });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(kinds()).toEqual(['waiting', 'inside']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks seldom while nobody looks, and at once when somebody does', async () => {
    page.visibilityState = 'hidden';
    await watch();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked).toHaveBeenCalledTimes(1);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('keeps trying without a connection', async () => {
    asked.mockRejectedValueOnce(new TypeError('offline'));
    await watch();
    expect(kinds()).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kinds()).toEqual(['waiting']);
  });

  it('hears that the facilitator said no', async () => {
    await watch();
    answers.push({ status: 401, body: { reason: 'not-a-member' } });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told.at(-1)).toEqual({ kind: 'turned-away', reason: 'not-a-member' });
  });
});
