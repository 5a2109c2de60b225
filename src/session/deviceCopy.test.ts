import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { keepOnDevice, removeFromDevice, type KeptOnDevice } from './deviceCopy.ts';
import { createTestIndexedDB } from './testIndexedDB.ts';

const name = 'kennistafel/s-1/m-1';
let { device, written, indexedDB } = createTestIndexedDB();

beforeEach(() => {
  vi.useFakeTimers();
  ({ device, written, indexedDB } = createTestIndexedDB());
  vi.stubGlobal('indexedDB', indexedDB);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Long enough for every write, and too short for a second try. */
const write = () => vi.advanceTimersByTimeAsync(100);
const tryAgain = () => vi.advanceTimersByTimeAsync(6_000);

/** A tab with a text on this device. `sent` counts the updates that a connection, which listens later, would have sent. */
function openTab() {
  const doc = new Y.Doc();
  const said: KeptOnDevice[] = [];
  const copy = keepOnDevice(name, doc, (kept) => void said.push(kept));
  const tab = { doc, copy, said, sent: 0 };
  doc.on('update', () => {
    tab.sent += 1;
  });
  return {
    ...tab,
    says: () => said.at(-1),
    sentUpdates: () => tab.sent,
    type: (text: string) => doc.getText('t').insert(doc.getText('t').length, text),
    text: () => doc.getText('t').toJSON(),
  };
}

/** What somebody reads who opens this device anew. */
async function onTheDevice() {
  device.fault = 'none';
  const tab = openTab();
  await write();
  tab.copy.close();
  return tab.text();
}

describe('a copy on this device', () => {
  it('[T33] is confirmed when it is written, not when it is asked for', async () => {
    const tab = openTab();
    await write();
    expect(tab.says()).toBe(true);
    tab.type('Zonder bereik');
    expect(tab.says()).toBeNull();
    await write();
    expect(tab.says()).toBe(true);
    tab.copy.close();
    expect(await onTheDevice()).toBe('Zonder bereik');
  });

  it('[T33] reads what an earlier version kept, and leaves it as one update', async () => {
    const earlier = new Y.Doc();
    const updates: Uint8Array[] = [];
    earlier.on('update', (update: Uint8Array) => updates.push(update));
    for (const letter of 'oud') earlier.getText('t').insert(earlier.getText('t').length, letter);
    const tab = openTab();
    await write();
    tab.copy.close();
    written(name).push(...updates);
    expect(await onTheDevice()).toBe('oud');
    expect(written(name)).toHaveLength(1);
  });

  it('[T33] reads the rest where something kept cannot be read', async () => {
    const tab = openTab();
    await write();
    tab.type('heel');
    await write();
    tab.copy.close();
    written(name).unshift(new Uint8Array([9, 9, 9]));
    expect(await onTheDevice()).toBe('heel');
  });

  it.each(['aborts', 'closed'] as const)(
    '[T33] says at once that a write failed (%s), tries again, and then has all of it',
    async (fault) => {
      const tab = openTab();
      await write();
      device.fault = fault;
      tab.type('Een');
      await write();
      expect(tab.says()).toBe(false);
      tab.type(' twee');
      expect(tab.says()).toBe(false);
      await tryAgain();
      expect(tab.says()).toBe(false);
      device.fault = 'none';
      await tryAgain();
      expect(tab.says()).toBe(true);
      tab.copy.close();
      expect(await onTheDevice()).toBe('Een twee');
    },
  );

  it.each(['forbidden', 'refuses', 'silent'] as const)(
    '[T33] says within seconds that this device keeps nothing (%s)',
    async (fault) => {
      device.fault = fault;
      const tab = openTab();
      await vi.advanceTimersByTimeAsync(3_500);
      expect(tab.says()).toBe(false);
      tab.copy.close();
    },
  );

  it('[T33] says so at once where a browser has no such storage', () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = openTab();
    tab.type('Toch verder');
    expect(tab.says()).toBe(false);
    expect(tab.sentUpdates()).toBe(1);
  });

  it('[T35] stops nobody behind it, whatever happens to it', async () => {
    for (const fault of ['none', 'forbidden', 'refuses', 'silent', 'aborts', 'closed'] as const) {
      ({ device, written, indexedDB } = createTestIndexedDB());
      vi.stubGlobal('indexedDB', indexedDB);
      const tab = openTab();
      await write();
      const before = tab.sentUpdates();
      device.fault = fault;
      tab.type('Naar de tafel');
      expect(tab.sentUpdates(), fault).toBe(before + 1);
      await write();
      tab.copy.close();
    }
  });

  it('[T35] that another tab takes away is made again, and what is typed meanwhile is sent', async () => {
    const tab = openTab();
    await write();
    tab.type('Eerst');
    await write();
    await removeFromDevice(name);
    expect(tab.says()).toBe(false);
    const before = tab.sentUpdates();
    tab.type(' daarna');
    expect(tab.sentUpdates()).toBe(before + 1);
    await tryAgain();
    expect(tab.says()).toBe(true);
    tab.copy.close();
    expect(await onTheDevice()).toBe('Eerst daarna');
  });

  it('[T33] stays small, and takes along what another tab of the seat kept', async () => {
    const [one, other] = [openTab(), openTab()];
    await write();
    other.type('van de ander ');
    for (let letter = 0; letter < 600; letter += 1) one.type('a');
    await write();
    for (const tab of [one, other]) tab.copy.close();
    expect(written(name).length).toBeLessThan(500);
    expect(await onTheDevice()).toContain('van de ander');
  });

  it.each(['none', 'forbidden', 'refuses', 'silent'] as const)(
    '[T33] can be removed without waiting for ever (%s)',
    async (fault) => {
      device.fault = fault;
      const removed = removeFromDevice(name);
      await vi.advanceTimersByTimeAsync(3_500);
      await expect(removed).resolves.toBeUndefined();
    },
  );
});
