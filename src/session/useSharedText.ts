import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { rebase } from '../model/session/sharedText.ts';
import { shiftCaret } from './shiftCaret.ts';
import { useSession, useSessionState } from './hooks.tsx';
import type { LiveSession } from './liveSession.ts';
import type { SessionState } from './state.ts';
import { letWait, waitingText } from './tooLongTexts.ts';

/** A text that several people type at once. A constant: a new one is another text. */
export interface SharedText {
  /** The name under which it waits when it is too long to share. */
  readonly name: string;
  readonly limit: number;
  readonly read: (state: SessionState) => string;
  /** Makes of the text, as `shown` when the edit was made, this text. */
  readonly write: (session: LiveSession, text: string, shown: string) => void;
}

/** What one types apart from the others for a while: a word being composed, or a text that is too long to share. */
interface Apart {
  readonly base: string;
  readonly text: string;
}

/** A text in which several people type at once. Keeps the caret behind the letters it stood behind. */
export function useSharedText(area: RefObject<HTMLTextAreaElement | null>, what: SharedText) {
  const session = useSession();
  const shared = useSessionState(what.read);
  const [apart, setApart] = useState<Apart | null>(() => {
    const text = waitingText(session, what.name);
    return text === null ? null : { base: shared, text };
  });
  const composing = useRef(false);
  const text = apart?.text ?? shared;

  const share = useCallback(
    (base: string, mine: string) => {
      const shown = what.read(session.store.getState());
      const merged = rebase(base, mine, shown);
      const fits = merged.length <= what.limit;
      letWait(session, what.name, fits ? null : mine);
      setApart(fits ? null : { base, text: mine });
      if (fits) what.write(session, merged, shown);
    },
    [session, what],
  );

  useCaretAcross(area, text, what.read);

  return {
    text,
    tooLong: text.length > what.limit,
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
function useCaretAcross(
  area: RefObject<HTMLTextAreaElement | null>,
  text: string,
  read: SharedText['read'],
): void {
  const { store } = useSession();
  const before = useRef<{ text: string; start: number; end: number } | null>(null);

  // The store speaks before React draws: the only moment to see the caret where it still stands.
  useLayoutEffect(
    () =>
      store.subscribe((next, last) => {
        const element = area.current;
        if (read(next) === read(last) || element === null) return;
        before.current = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
      }),
    [store, area, read],
  );

  useLayoutEffect(() => {
    const element = area.current;
    const seen = before.current;
    before.current = null;
    if (element === null || seen === null || seen.text === text || document.activeElement !== element) return;
    element.setSelectionRange(shiftCaret(seen.text, text, seen.start), shiftCaret(seen.text, text, seen.end));
  }, [area, text]);
}
