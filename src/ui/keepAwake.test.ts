import { afterEach, describe, expect, it, vi } from 'vitest';

import { keepAwake } from './keepAwake.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page that can be hidden, in a browser that keeps its screen awake as long as the page is in sight. */
function page(wakeLock: 'there' | 'refused' | 'absent') {
  const target = new EventTarget();
  const document = Object.assign(target, { visibilityState: 'visible' });
  const held = new Set<{ readonly release: () => Promise<void> }>();
  const given = vi.fn<() => void>();
  const request = async () => {
    await Promise.resolve();
    if (wakeLock === 'refused') throw new DOMException('Low battery', 'NotAllowedError');
    const sentinel = {
      released: false,
      release: () => {
        sentinel.released = true;
        held.delete(sentinel);
        return Promise.resolve();
      },
    };
    held.add(sentinel);
    given();
    return sentinel;
  };
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', wakeLock === 'absent' ? {} : { wakeLock: { request } });
  const show = (visibilityState: 'visible' | 'hidden') => {
    document.visibilityState = visibilityState;
    if (visibilityState === 'hidden') held.forEach((sentinel) => void sentinel.release());
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { held, given, show };
}

describe('keeping the screen awake', () => {
  it('[U37] lasts until it is no longer wanted', async () => {
    const { held } = page('there');
    const stop = keepAwake();
    await vi.waitFor(() => expect(held.size).toBe(1));
    stop();
    expect(held.size).toBe(0);
  });

  it('[U37] begins again when the page comes back in sight, and is held once', async () => {
    const { held, show } = page('there');
    const stop = keepAwake();
    await vi.waitFor(() => expect(held.size).toBe(1));
    show('hidden');
    expect(held.size).toBe(0);
    show('visible');
    show('visible');
    await vi.waitFor(() => expect(held.size).toBe(1));
    stop();
    expect(held.size).toBe(0);
  });

  it('[U37] is let go of where it came after it was no longer wanted', async () => {
    const { held, given } = page('there');
    keepAwake()();
    await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(held.size).toBe(0));
  });

  it.each(['refused', 'absent'] as const)('[U37] is no error where it is %s', async (wakeLock) => {
    const { held, show } = page(wakeLock);
    const failed = vi.fn<() => void>();
    process.on('unhandledRejection', failed);
    const stop = keepAwake();
    show('hidden');
    show('visible');
    stop();
    await new Promise(setImmediate);
    process.off('unhandledRejection', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(held.size).toBe(0);
  });
});
