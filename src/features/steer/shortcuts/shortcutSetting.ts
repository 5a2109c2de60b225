/** Whether the shortcuts are on, on this device. They are, until somebody turns them off. */
import { useSyncExternalStore } from 'react';

const key = 'kt-shortcuts';
const listeners = new Set<() => void>();
let off: boolean | null = null;

function isOff(): boolean {
  if (off === null)
    try {
      off = localStorage.getItem(key) === 'off';
    } catch {
      // Storage can be forbidden; then the choice holds for this visit.
      off = false;
    }
  return off;
}

/** Turns the shortcuts on or off. Only "off" leaves something on the device. */
export function setShortcutsOn(on: boolean): void {
  off = !on;
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the shortcuts are on. Renders again when that changes. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, () => !isOff());
}
