import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { limits } from '../../model/limits.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { rebase, shiftCaret } from '../../model/sharedText.ts';
import { letWait, waitingText } from './tooLongTexts.ts';

const field = 'minutes';

/** What one types apart from the others for a while: a word being composed, or a text that is too long to share. */
interface Apart {
  readonly base: string;
  readonly text: string;
}

/** The minutes, in which several people type at once. Keeps the caret behind the letters it stood behind. */
export function useSharedText(area: RefObject<HTMLTextAreaElement | null>) {
  const session = useSession();
  const shared = useSessionState((state) => state.board.minutes);
  const [apart, setApart] = useState<Apart | null>(() => {
    const text = waitingText(session, field);
    return text === null ? null : { base: shared, text };
  });
  const composing = useRef(false);
  const text = apart?.text ?? shared;

  const share = useCallback(
    (base: string, mine: string) => {
      const shown = session.store.getState().board.minutes;
      const merged = rebase(base, mine, shown);
      const fits = merged.length <= limits.minutesLength;
      letWait(session, field, fits ? null : mine);
      setApart(fits ? null : { base, text: mine });
      if (fits) session.board.setMinutes(merged, shown);
    },
    [session],
  );

  useCaretAcross(area, text);

  return {
    text,
    tooLong: text.length > limits.minutesLength,
    onChange: (next: string) => {
      const base = apart?.base ?? shared;
      // Text that changes under a word being composed breaks the word off.
      if (composing.current) setApart({ base, text: next });
      else share(base, next);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      if (area.current !== null) share(apart?.base ?? shared, area.current.value);
    },
  };
}

/** Puts the caret back where it belongs when the text changes without the keyboard. */
function useCaretAcross(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  const { store } = useSession();
  const before = useRef<{ text: string; start: number; end: number } | null>(null);

  // The store speaks before React draws: the only moment to see the caret where it still stands.
  useLayoutEffect(
    () =>
      store.subscribe((next, last) => {
        const element = area.current;
        if (next.board.minutes === last.board.minutes || element === null) return;
        before.current = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
      }),
    [store, area],
  );

  useLayoutEffect(() => {
    const element = area.current;
    const seen = before.current;
    before.current = null;
    if (element === null || seen === null || seen.text === text || document.activeElement !== element) return;
    element.setSelectionRange(shiftCaret(seen.text, text, seen.start), shiftCaret(seen.text, text, seen.end));
  }, [area, text]);
}
