import { describe, expect, it } from 'vitest';

import type { Clock } from '../clock.ts';
import { createFileCache } from './fileCache.ts';

const file = (size: number) => ({ content: new Uint8Array(size), name: 'notes', pictureFailed: null });

/** A clock that rings when it is set. */
function bells() {
  let calls: { readonly time: number; readonly call: () => void }[] = [];
  const clock: Clock = {
    now: () => 0,
    at: (time, call) => {
      const one = { time, call };
      calls.push(one);
      return () => {
        calls = calls.filter((other) => other !== one);
      };
    },
  };
  return { clock, ring: () => calls.forEach(({ call }) => call()), set: () => calls.length };
}

describe('files that were made', () => {
  it('[N42] are kept up to so many bytes; what nobody asked for longest goes first', () => {
    const { clock, set } = bells();
    const cache = createFileCache(clock, { mostBytes: 100, longestMs: 10 });
    cache.set('a', 1, file(40));
    cache.set('b', 1, file(40));
    cache.get('a');
    cache.set('c', 1, file(40));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
    cache.set('larger than all', 1, file(101));
    expect(cache.get('larger than all')).toBeUndefined();
    expect(set()).toBe(2);
  });

  it('[N42] are forgotten with their edition, and after a while', () => {
    const { clock, ring, set } = bells();
    const cache = createFileCache(clock, { mostBytes: 100, longestMs: 10 });
    cache.set('old', 1, file(40));
    cache.set('new', 2, file(40));
    cache.forget(1);
    expect(cache.get('old')).toBeUndefined();
    expect(cache.get('new')).toBeDefined();
    ring();
    expect(cache.get('new')).toBeUndefined();
    expect(set()).toBe(0);
  });
});
