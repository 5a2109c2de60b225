import { describe, expect, it, vi } from 'vitest';

import { onDemand } from './onDemand.ts';

function lamp() {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('code'));
  const close = vi.fn<() => void>();
  const start = vi.fn<(code: string) => { code: string; close: () => void }>((code) => ({ code, close }));
  const demand = onDemand(load, start);
  /** Opens it, and waits until it is. */
  const open = () => new Promise((resolve) => demand.open(resolve));
  return { ...demand, load, start, onClose: close, open, ask: demand.open };
}

describe('a part of a session that is opened on demand', () => {
  it('fetches nothing before it is asked for', () => {
    const { load, now, part } = lamp();
    expect(load).not.toHaveBeenCalled();
    expect(now()).toBeUndefined();
    expect(part).toThrow('not open');
  });

  it('is started once, however often it is asked for', async () => {
    const { open, ask, start, now, part } = lamp();
    ask();
    const first = await open();
    expect(await open()).toBe(first);
    expect(now()).toBe(first);
    expect(part()).toBe(first);
    expect(start).toHaveBeenCalledExactlyOnceWith('code');
  });

  it('does not start when it is closed while its code is coming', async () => {
    const { load, ask, close, start, onClose } = lamp();
    let arrive = (_code: string) => {};
    const coming = new Promise<string>((resolve) => (arrive = resolve));
    load.mockReturnValueOnce(coming);
    const use = vi.fn<() => void>();
    ask(use);
    close();
    arrive('code');
    await coming;
    expect(use).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('begins anew after it was closed', async () => {
    const { open, close, now, start, onClose } = lamp();
    const first = await open();
    close();
    close();
    expect(onClose).toHaveBeenCalledOnce();
    expect(now()).toBeUndefined();
    expect(await open()).not.toBe(first);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('[U34] is fetched again by itself when the network failed, for everybody who waits', async () => {
    vi.useFakeTimers();
    const { load, ask, close } = lamp();
    load.mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network'));
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    ask(first);
    ask(second);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
    expect(load).toHaveBeenCalledTimes(3);
    close();
    load.mockRejectedValueOnce(new Error('no network'));
    ask();
    await vi.advanceTimersByTimeAsync(0);
    close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });

  it('is fetched again when the network failed', async () => {
    const { load, ask, open } = lamp();
    const failing = Promise.reject(new Error('no network'));
    load.mockReturnValueOnce(failing);
    ask();
    await expect(failing).rejects.toThrow('no network');
    expect(await open()).toMatchObject({ code: 'code' });
  });
});
