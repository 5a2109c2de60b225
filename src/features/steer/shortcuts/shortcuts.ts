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
