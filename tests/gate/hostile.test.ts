import { describe, expect, it } from 'vitest';

import { playHostile } from './playHostile.ts';

describe('hostile updates, built from the grammar of the format', () => {
  it('[G60] change nothing that is closed, and leave everybody with the same, 100,000 times', () => {
    const { taken } = playHostile(100_000, 20261129);
    // Otherwise it would only be tried how well nonsense is refused.
    expect(taken).toBeGreaterThan(15_000);
  });
});
