import { useLayoutEffect, useRef } from 'react';

import { useShortcutsOn } from './shortcutSetting.ts';
import type { ShortcutName } from '../../activities/activity.ts';
import { shortcutFor } from './shortcuts.ts';

const fields = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
const covers = 'dialog[open], [role=menu], [role=listbox], [role=dialog]';

/** Does what a key asks for, while the component is there. What cannot be done now is left out. */
export function useShortcuts(doing: Readonly<Partial<Record<ShortcutName, () => void>>>): void {
  const on = useShortcutsOn();
  const latest = useRef(doing);
  // Before the browser draws: a key that is pressed at what one sees must find what belongs to it.
  useLayoutEffect(() => {
    latest.current = doing;
  });
  useLayoutEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { target } = event;
      const typing = target instanceof Element && target.closest(fields) !== null;
      const covered = document.querySelector(covers) !== null;
      const name = shortcutFor(event, { typing, covered });
      const act = name === null ? undefined : latest.current[name];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
