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

describe('a session with words that the server does not have', () => {
  /** A session on the server, in which something is on its way. */
  function waiting() {
    const state = { stage: {}, saved: 'unsaved', ended: null };
    const close = vi.fn<() => void>();
    const session = { kind: 'live', close, store: { getState: () => state } } as unknown as LiveSession;
    return { state, close, open: () => session };
  }

  it('[T36] stays open when its page is gone, until the server has them', () => {
    const { state, close, open } = waiting();
    holdSession('unsaved', open).release();
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    state.saved = 'saved';
    vi.runAllTimers();
    expect(close).toHaveBeenCalledOnce();
  });

  it('[T36] has the browser ask before the tab is closed, and only then', () => {
    const asks = new Set<(event: object) => void>();
    vi.stubGlobal('addEventListener', (_: string, ask: (event: object) => void) => asks.add(ask));
    const { state, open } = waiting();
    const { release } = holdSession('asking', open);
    vi.unstubAllGlobals();
    const asked = () => {
      const preventDefault = vi.fn<() => void>();
      for (const ask of asks) ask({ preventDefault });
      return preventDefault.mock.calls.length;
    };
    expect(asked()).toBe(1);
    state.saved = 'saved';
    expect(asked()).toBe(0);
    release();
    vi.runAllTimers();
  });
});
