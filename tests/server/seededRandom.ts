import type { Random } from '../../src/model/ids.ts';

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Chance that comes out the same every time (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    text: (length) => Array.from({ length }, () => signs.charAt(below(signs.length))).join(''),
  };
}
