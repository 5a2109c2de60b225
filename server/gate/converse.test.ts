import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { onGrid } from './converse.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('[D90] answers go out at the same moment, however long what came before took', () => {
  const sentAt: number[] = [];
  for (const busyMs of [0.2, 3, 7, 14, 24]) {
    const start = (Math.floor(performance.now() / 25) + 2) * 25;
    vi.advanceTimersByTime(start + busyMs - performance.now());
    onGrid(() => sentAt.push(performance.now() - start));
    vi.advanceTimersByTime(100);
  }
  expect(Math.max(...sentAt) - Math.min(...sentAt)).toBeLessThanOrEqual(1);
});
