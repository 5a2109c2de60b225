import { useSyncExternalStore } from 'react';

import type { ShortcutName } from '../../activities/activity.ts';

/**
 * The keys of facilitators: one letter each. A letter is also what people type, so all are off in a field and while a
 * dialog or menu covers the table, and all can be turned off (WCAG 2.1.4).
 */
export const shortcuts: Readonly<Record<ShortcutName, string>> = {
  nextStep: 'n',
  back: 'b',
  draw: 'd',
  start: 's',
  reveal: 'r',
  vote: 'v',
  timer: 't',
  gather: 'g',
  lock: 'l',
  programme: 'p',
  help: '?',
};
export const shortcutNames = Object.keys(shortcuts) as readonly ShortcutName[];

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

interface Where {
  /** In a field, where a letter is a letter. */
  readonly typing: boolean;
  /** A dialog or menu covers the table. */
  readonly covered: boolean;
}

/** What a key asks for, or null when it is not a shortcut now. */
export function shortcutFor(press: Press, where: Where): ShortcutName | null {
  if (where.typing || where.covered) return null;
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  return shortcutNames.find((name) => shortcuts[name] === press.key) ?? null;
}

/** Under this name the device remembers that the shortcuts are off. They are on until somebody turns them off. */
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
