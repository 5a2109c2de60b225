/** A stand-in for the browser's IndexedDB, as far as `deviceCopy.ts` uses it, that can misbehave in every way it does. */

type Fault = 'none' | 'forbidden' | 'refuses' | 'silent' | 'aborts' | 'closed';

class TestRequest extends EventTarget {
  result: unknown;
}

class TestDatabase extends EventTarget {
  closed = false;
  readonly kept: { updates: Uint8Array[] };
  readonly device: { readonly fault: Fault };
  constructor(kept: { updates: Uint8Array[] }, device: { readonly fault: Fault }) {
    super();
    this.kept = kept;
    this.device = device;
  }
  createObjectStore() {}
  close() {
    this.closed = true;
  }
  transaction() {
    const { kept, device } = this;
    if (this.closed || device.fault === 'closed') throw new Error('InvalidStateError');
    /** What is asked of a transaction, in order; an answer can lead to another question. */
    const asked: ((updates: Uint8Array[]) => Uint8Array[])[] = [];
    const store = {
      add: (update: Uint8Array) => void asked.push((updates) => [...updates, update]),
      clear: () => void asked.push(() => []),
      getAll: () => {
        const request = new TestRequest();
        asked.push((updates) => {
          request.result = updates;
          request.dispatchEvent(new Event('success'));
          return updates;
        });
        return request;
      },
    };
    const transaction = Object.assign(new EventTarget(), { objectStore: () => store });
    // One after another, as in a browser.
    setTimeout(() => {
      if (device.fault === 'silent') return;
      let changed = kept.updates;
      for (const ask of asked) changed = ask(changed);
      const done = device.fault !== 'aborts';
      if (done) kept.updates = changed;
      transaction.dispatchEvent(new Event(done ? 'complete' : 'abort'));
    }, 1);
    return transaction;
  }
}

/** A device on which nothing is kept yet. `fault` says what goes wrong from now on. */
export function createTestIndexedDB() {
  const all = new Map<string, { updates: Uint8Array[] }>();
  const opened: [name: string, database: TestDatabase][] = [];
  const device = { fault: 'none' as Fault };

  const answer = (act: () => unknown) => {
    if (device.fault === 'forbidden') throw new Error('SecurityError');
    const request = new TestRequest();
    queueMicrotask(() => {
      if (device.fault === 'silent') return;
      if (device.fault !== 'refuses') request.result = act();
      request.dispatchEvent(new Event(device.fault === 'refuses' ? 'error' : 'success'));
    });
    return request;
  };

  return {
    device,
    /** The updates that are really written under this name. */
    written: (name: string) => all.get(name)?.updates ?? [],
    indexedDB: {
      open: (name: string) =>
        answer(() => {
          const kept = all.get(name) ?? { updates: [] };
          all.set(name, kept);
          const database = new TestDatabase(kept, device);
          opened.push([name, database]);
          return database;
        }),
      deleteDatabase: (name: string) =>
        answer(() => {
          for (const [of, database] of opened)
            if (of === name && !database.closed) database.dispatchEvent(new Event('versionchange'));
          all.delete(name);
        }),
    },
  };
}
