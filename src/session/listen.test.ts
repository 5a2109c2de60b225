import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { guarded } from '../documents/guarded.ts';
import { createStore, listen } from './listen.ts';

const reported = vi.fn<(error: unknown) => void>();
beforeEach(() => {
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
});
afterEach(() => vi.unstubAllGlobals());

const fault = new Error('full');
const throws = () => {
  throw fault;
};

describe('a listener that throws', () => {
  it('[T30] on a document stops nobody behind it, and is reported once', () => {
    const doc = new Y.Doc();
    const heard = vi.fn<() => void>();
    listen(doc, 'update', throws);
    listen(doc, 'update', heard);
    for (const letter of 'ab') doc.getText('t').insert(0, letter);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(reported.mock.calls).toEqual([[fault]]);
  });

  it('[T30] on a store stops nobody behind it, nor who changed the store', () => {
    const store = createStore(() => ({ count: 0 }));
    const heard = vi.fn<(state: { count: number }, before: { count: number }) => void>();
    store.subscribe(throws);
    const stop = store.subscribe(heard);
    store.setState({ count: 1 });
    expect(heard).toHaveBeenCalledWith({ count: 1 }, { count: 0 });
    stop();
    store.setState({ count: 2 });
    expect(heard).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('[T30] can be let go of', () => {
    const doc = new Y.Doc();
    const heard = vi.fn<() => void>();
    listen(doc, 'update', heard)();
    doc.getText('t').insert(0, 'a');
    expect(heard).not.toHaveBeenCalled();
  });

  it('[T30] is never swallowed where there is no browser to report to', () => {
    vi.stubGlobal('reportError', undefined);
    const later: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) => later.push(task));
    guarded(throws)();
    expect(later).toHaveLength(1);
    expect(later[0]).toThrow(fault);
  });
});
