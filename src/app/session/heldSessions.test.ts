import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { LiveSession } from '../../session/liveSession.ts';
import { holdSession } from './heldSessions.ts';

function opener() {
  const opened: { readonly close: ReturnType<typeof vi.fn<() => void>>; ended: string | null }[] = [];
  const open = () => {
    const fake = { close: vi.fn<() => void>(), ended: null as string | null };
    opened.push(fake);
    return {
      close: fake.close,
      store: { getState: () => ({ ended: fake.ended }) },
    } as unknown as LiveSession;
  };
  return { opened, open };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a held session', () => {
  it('is opened once for a page that React mounts twice', () => {
    const { opened, open } = opener();
    const first = holdSession('strict', open);
    first.release();
    const second = holdSession('strict', open);
    vi.runAllTimers();
    expect(second.session).toBe(first.session);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.close).not.toHaveBeenCalled();
    second.release();
    vi.runAllTimers();
  });

  it('closes a moment after the last hold is released, and opens anew after that', () => {
    const { opened, open } = opener();
    const holds = [holdSession('last', open), holdSession('last', open)];
    for (const { release } of holds) release();
    expect(opened[0]?.close).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(opened[0]?.close).toHaveBeenCalledOnce();
    holdSession('last', open);
    expect(opened).toHaveLength(2);
  });

  it('counts a release once', () => {
    const { opened, open } = opener();
    const first = holdSession('once', open);
    holdSession('once', open);
    first.release();
    first.release();
    vi.runAllTimers();
    expect(opened[0]?.close).not.toHaveBeenCalled();
  });

  it('is not given again after it has ended', () => {
    const { opened, open } = opener();
    const first = holdSession('ended', open);
    for (const fake of opened) fake.ended = 'not-a-member';
    expect(holdSession('ended', open).session).not.toBe(first.session);
  });
});
