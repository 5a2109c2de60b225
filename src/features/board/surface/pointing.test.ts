import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPointing } from './pointing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('sends at once, then no more than twenty a second, and the last place always', () => {
  const send = vi.fn<Parameters<typeof createPointing>[0]>();
  const pointing = createPointing(send);
  for (let x = 0; x < 100; x += 1) {
    pointing.show({ cursor: { x, y: 0 } });
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(100);
  expect(send.mock.calls.length).toBeLessThanOrEqual(22);
  expect(send).toHaveBeenLastCalledWith({ cursor: { x: 99, y: 0 }, drag: null });
});

test('after stopping, nothing that was waiting is sent any more', () => {
  const send = vi.fn<Parameters<typeof createPointing>[0]>();
  const pointing = createPointing(send);
  pointing.show({ cursor: { x: 1, y: 1 } });
  pointing.show({ cursor: { x: 2, y: 2 } });
  pointing.stop();
  vi.advanceTimersByTime(1_000);
  expect(send).toHaveBeenCalledTimes(2);
  expect(send).toHaveBeenLastCalledWith({ cursor: null, drag: null });
});
