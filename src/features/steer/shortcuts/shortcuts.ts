import { useSyncExternalStore } from 'react';

import { createStore } from '../../../session/listen.ts';
import { onDevice } from '../../../session/onDevice.ts';
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
/** Null until the device was asked. Where it remembers nothing, a choice holds for this visit. */
const off = createStore<boolean | null>(() => null);

function isOff(): boolean {
  if (off.getState() === null)
    off.setState(
      onDevice((storage) => storage.getItem(key) === 'off', false),
      true,
    );
  return off.getState() === true;
}

/** Turns the shortcuts on or off. Only "off" leaves something on the device. */
export function setShortcutsOn(on: boolean): void {
  onDevice((storage) => (on ? storage.removeItem(key) : storage.setItem(key, 'off')), undefined);
  off.setState(!on, true);
}

/** Whether the shortcuts are on. Renders again when that changes. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(off.subscribe, () => !isOff());
}
