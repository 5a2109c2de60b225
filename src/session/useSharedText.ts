import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';

import { changeBetween, follow, rebase } from '../model/session/sharedText.ts';
import { useSession, useSessionState } from './hooks.tsx';
import type { LiveSession } from './liveSession.ts';
import type { SessionState } from './state.ts';
import { letWait, waitingText } from './tooLongTexts.ts';

/** A text that several people type at once. A constant, or memoized. */
export interface SharedText {
  /** The name under which it waits when it is too long to share. */
  readonly name: string;
  readonly limit: number;
  /** Null once somebody took away what it is a text of. Then it stays on one's own screen. */
  readonly read: (state: SessionState) => string | null;
  /** Makes the text, as `shown` when the edit was made, this text. */
  readonly write: (session: LiveSession, text: string, shown: string) => void;
}

export type FieldRef = RefObject<HTMLTextAreaElement | HTMLInputElement | null>;

/** The name under which waits what a text was when one began to type in it apart. */
const baseOf = (name: string) => `${name}/base`;

/** Throws away what waits of a text, when its author does not want it any more. */
export function forget(session: LiveSession, name: string): void {
  letWait(session, name, null);
  letWait(session, baseOf(name), null);
}

/** A text in which several people type at once. The caret stays behind the same letters. */
export function useSharedText(area: FieldRef, what: SharedText) {
  const session = useSession();
  const now = useSessionState(what.read);
  /** The text as it was last shared: what it is a text of may be gone. */
  const [shared, setShared] = useState(now ?? '');
  if (now !== null && now !== shared) setShared(now);
  /** Text that is not shared for a while: a word being composed, a text that is too long, or a text of what is gone. */
  const [apart, setApart] = useState<{ base: string; text: string } | null>(() => {
    const text = waitingText(session, what.name);
    return text === null ? null : { base: waitingText(session, baseOf(what.name)) ?? shared, text };
  });
  const composing = useRef(false);
  const text = apart?.text ?? now ?? shared;

  const share = useCallback(
    (base: string, mine: string) => {
      const shown = what.read(session.store.getState());
      const merged = shown === null ? mine : rebase(base, mine, shown);
      if (shown === null || merged.length > what.limit) {
        letWait(session, what.name, mine);
        letWait(session, baseOf(what.name), base);
        setApart({ base, text: mine });
      } else {
        forget(session, what.name);
        setApart(null);
        what.write(session, merged, shown);
      }
    },
    [session, what],
  );

  const gone = now === null;
  const shareAgain = useEffectEvent(() => {
    if (apart !== null && !composing.current) share(apart.base, apart.text);
  });
  useEffect(() => {
    if (!gone) shareAgain();
  }, [gone]);

  const caretRef = useCaretAcross(area, text, what.read);

  return {
    text,
    tooLong: text.length > what.limit,
    /** Somebody took away what it is a text of. */
    gone,
    /** The text as it was last shared, to put back. What one typed since comes into it by itself. */
    shared,
    typing: {
      onChange: (next: string) => {
        // The keyboard has put the caret where it belongs.
        caretRef.current = null;
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
function useCaretAcross(area: FieldRef, text: string, read: SharedText['read']) {
  const { store } = useSession();
  const before = useRef<{ text: string; start: number; end: number } | null>(null);

  // The store changes before React draws: only at this moment the caret is still in its old position.
  useLayoutEffect(
    () =>
      store.subscribe((next, last) => {
        const element = area.current;
        if (read(next) === read(last) || element === null) return;
        const { value, selectionStart: start, selectionEnd: end } = element;
        // A field for a day has no caret.
        before.current = start === null || end === null ? null : { text: value, start, end };
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
  return before;
}
