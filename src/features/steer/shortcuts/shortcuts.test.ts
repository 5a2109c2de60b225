import { describe, expect, it } from 'vitest';

import { shortcutFor, shortcutNames, shortcuts, type Press } from './shortcuts.ts';

const press = (key: string, changes: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...changes,
});
const atTheTable = { typing: false, covered: false };

describe('a shortcut', () => {
  it('has a key of its own', () => {
    expect(new Set(Object.values(shortcuts)).size).toBe(shortcutNames.length);
    expect(shortcutFor(press('n'), atTheTable)).toBe('nextStep');
    expect(shortcutFor(press('?'), atTheTable)).toBe('help');
  });

  it.each(shortcutNames)('is a mere letter while typing and under a dialog: %s', (name) => {
    expect(shortcutFor(press(shortcuts[name]), { typing: true, covered: false })).toBeNull();
    expect(shortcutFor(press(shortcuts[name]), { typing: false, covered: true })).toBeNull();
  });

  it('leaves the browser its own, and does not go on while a key is held', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(shortcutFor(press('r', held), atTheTable)).toBeNull();
  });

  it('leaves other keys alone', () => {
    for (const key of ['x', 'N', 'Enter', ' ', 'ArrowLeft', 'constructor'])
      expect(shortcutFor(press(key), atTheTable)).toBeNull();
  });
});
