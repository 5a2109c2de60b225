import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { changeBetween, follow, rebase } from '../model/session/sharedText.ts';
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
  /** Makes the text, as `shown` when the edit was made, this text. */
  readonly write: (session: LiveSession, text: string, shown: string) => void;
}

/** A text in which several people type at once. The caret stays behind the same letters. */
export function useSharedText(area: RefObject<HTMLTextAreaElement | null>, what: SharedText) {
  const session = useSession();
  const shared = useSessionState(what.read);
  /** Text that is not shared for a while: a word being composed, or a text that is too long to share. */
  const [apart, setApart] = useState<{ base: string; text: string } | null>(() => {
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

/** So many letters before a caret are enough to find it back, when things changed on both sides of it. */
const landmarkLength = 24;

/** Where the caret belongs after the text around it changed: still behind the same letters. */
export function shiftCaret(before: string, after: string, caret: number): number {
  const change = changeBetween(before, after);
  if (caret > change.start && caret < change.end) {
    const landmark = before.slice(Math.max(change.start, caret - landmarkLength), caret);
    const found = change.inserted.indexOf(landmark);
    if (found !== -1) return change.start + found + landmark.length;
  }
  return follow(caret, change);
}

/** Puts the caret back where it belongs when the text changes without the keyboard. */
function useCaretAcross(
  area: RefObject<HTMLTextAreaElement | null>,
  text: string,
  read: SharedText['read'],
): void {
  const { store } = useSession();
  const before = useRef<{ text: string; start: number; end: number } | null>(null);

  // The store changes before React draws: only at this moment the caret is still in its old position.
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
