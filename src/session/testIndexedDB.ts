/** A stand-in for the browser's IndexedDB, as far as `deviceCopy.ts` uses it, that can misbehave in every way it does. */

interface Kept {
  updates: Uint8Array[];
  readonly open: Set<{ closed: boolean; onversionchange?: () => void }>;
}

type Fault = 'none' | 'forbidden' | 'refuses' | 'silent' | 'aborts' | 'closed';

interface TestRequest {
  result?: unknown;
  onsuccess?: () => void;
  onerror?: () => void;
  onupgradeneeded?: () => void;
}

/** A device on which nothing is kept yet. `fault` says what goes wrong from now on. */
export function createTestIndexedDB() {
  const all = new Map<string, Kept>();
  const device = { fault: 'none' as Fault };

  const openOne = (name: string) => {
    const kept = all.get(name) ?? { updates: [], open: new Set() };
    all.set(name, kept);
    const database = {
      closed: false,
      createObjectStore: () => undefined,
      close: () => {
        database.closed = true;
        kept.open.delete(database);
      },
      transaction: () => {
        if (database.closed || device.fault === 'closed') throw new Error('InvalidStateError');
        /** What is asked of a transaction, in order; an answer can lead to another question. */
        const asked: ((updates: Uint8Array[]) => Uint8Array[])[] = [];
        const transaction: { oncomplete?: () => void; onabort?: () => void; objectStore: () => object } = {
          objectStore: () => ({
            add: (update: Uint8Array) => void asked.push((updates) => [...updates, update]),
            clear: () => void asked.push(() => []),
            getAll: () => {
              const request: TestRequest = {};
              asked.push((updates) => {
                request.result = updates;
                request.onsuccess?.();
                return updates;
              });
              return request;
            },
          }),
        };
        // One after another, as in a browser.
        setTimeout(() => {
          if (device.fault === 'silent') return;
          let changed = kept.updates;
          for (const ask of asked) changed = ask(changed);
          if (device.fault === 'aborts') return transaction.onabort?.();
          kept.updates = changed;
          transaction.oncomplete?.();
        }, 1);
        return transaction;
      },
    };
    kept.open.add(database);
    return database;
  };
  const answer = (act: () => unknown) => {
    if (device.fault === 'forbidden') throw new Error('SecurityError');
    const request: TestRequest = {};
    queueMicrotask(() => {
      if (device.fault === 'silent') return;
      if (device.fault === 'refuses') return request.onerror?.();
      request.result = act();
      request.onsuccess?.();
    });
    return request;
  };

  return {
    device,
    /** The updates that are really written under this name. */
    written: (name: string) => all.get(name)?.updates ?? [],
    indexedDB: {
      open: (name: string) => answer(() => openOne(name)),
      deleteDatabase: (name: string) =>
        answer(() => {
          for (const database of all.get(name)?.open ?? []) database.onversionchange?.();
          all.delete(name);
        }),
    },
  };
}
