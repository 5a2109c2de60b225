import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Frame } from '../../../model/session/presence.ts';
import { createPointing, followView } from './pointing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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

describe('where one looks', () => {
  const start = { x: 0, y: 0, zoom: 2 };

  /** A view that a test moves, and what is told of it. */
  function looking() {
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    const tell = vi.fn<(frame: Frame | null) => void>();
    let [view, chosen] = [start, false];
    let moved = () => {};
    const viewport = {
      view: () => view,
      surface: () => ({ width: 800, height: 600 }),
      isChosen: () => chosen,
      subscribe: (hear: () => void) => {
        moved = hear;
        return () => {};
      },
    };
    const stop = followView(viewport, tell, () => 7);
    const move = (x: number, isChosen = true) => {
      [view, chosen] = [{ ...start, x }, isChosen];
      moved();
    };
    return { tell, move, stop };
  }

  it('[U38] is told calmly, in board units, as soon as somebody chose it', () => {
    const { tell, move } = looking();
    for (let x = 1; x <= 100; x += 1) move(-x);
    vi.advanceTimersByTime(300);
    expect(tell.mock.calls).toEqual([[{ x: 50, y: 0, width: 400, height: 300, at: 7 }]]);
    move(0, false);
    vi.advanceTimersByTime(300);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('[U38] is not told while nobody sees it, or after one left', () => {
    const { tell, move, stop } = looking();
    move(-20);
    vi.advanceTimersByTime(300);
    Object.assign(document, { visibilityState: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tell).toHaveBeenLastCalledWith(null);
    Object.assign(document, { visibilityState: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ x: 10 }));
    stop();
    expect(tell).toHaveBeenLastCalledWith(null);
  });
});
