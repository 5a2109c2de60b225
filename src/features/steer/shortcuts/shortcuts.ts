import type { ShortcutName } from '../../activities/activity.ts';

/**
 * The keys of who runs the session: one letter each. A letter is also what people type, so every one of them is off
 * while typing and wherever something lies over the table, and all can be turned off (WCAG 2.1.4).
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

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The key is being held down. */
  readonly repeat: boolean;
}

export interface Where {
  /** In a field, where a letter is a letter. */
  readonly typing: boolean;
  /** A dialog or menu lies over the table. */
  readonly covered: boolean;
}

/** What a key stroke asks for, or null when it is not for us. */
export function shortcutFor(press: Press, where: Where): ShortcutName | null {
  if (where.typing || where.covered) return null;
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  return shortcutNames.find((name) => shortcuts[name] === press.key) ?? null;
}
