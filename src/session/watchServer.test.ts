import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchServer } from './watchServer.ts';

describe('a live connection that does not come', () => {
  let answer: () => Promise<Response>;
  let told: boolean[];
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    vi.stubGlobal('fetch', () => answer());
    stop = watchServer((isBlocked) => told.push(isBlocked));
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const ok = () => Promise.resolve(new Response('ok'));

  it('[T42] is blocked on the way when the server answers twice in a row', async () => {
    answer = ok;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(told).toEqual([false, true]);
  });

  it('[T42] is not blocked when there is no server, or another answers in its place', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    await vi.advanceTimersByTimeAsync(8_000);
    answer = () => Promise.resolve(new Response('<title>Welcome to our wifi</title>'));
    await vi.advanceTimersByTimeAsync(8_000);
    // The server is back: the connection gets the time to be so too.
    answer = ok;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told).toEqual([false, false, false, false, false]);
  });

  it('[T42] is asked about no more once it is there', async () => {
    answer = ok;
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });
});
