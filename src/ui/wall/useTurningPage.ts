import { createContext, use, useCallback, useEffect, useState } from 'react';

export type Turn = 'next' | 'previous' | 'pause';

const turns: Readonly<Record<string, Turn>> = {
  ' ': 'pause',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // What a clicker for presentations sends.
  PageDown: 'next',
  PageUp: 'previous',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** What a key asks of the pages on the wall; null when it is not for them. */
export function turnOf({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): Turn | null {
  if (ctrlKey || altKey || metaKey || shiftKey) return null;
  return Object.hasOwn(turns, key) ? (turns[key] ?? null) : null;
}

const turnMs = 12_000;

/** How many pages were turned from elsewhere, on all big screens alike; once that is so, none turns by itself. */
export const PagesTurned = createContext(0);

export interface TurningPage {
  readonly page: number;
  readonly paused: boolean;
  readonly act: (turn: Turn) => void;
}

/**
 * Which page is shown. Nobody need touch the big screen, so it turns by itself, until somebody turns or holds it still:
 * something that changes by itself must have a stop (WCAG 2.2.2). Under reduced motion it turns as well, without moving.
 */
export function useTurningPage(pages: number): TurningPage {
  const fromElsewhere = use(PagesTurned);
  const [turned, setTurned] = useState(0);
  const [paused, setPaused] = useState(false);
  const several = pages > 1;
  const page = several ? (((turned + fromElsewhere) % pages) + pages) % pages : 0;

  const act = useCallback(
    (turn: Turn) => {
      if (turn === 'pause') setPaused((before) => !before);
      // From where one is by then: a page may turn by itself at the moment of a press.
      else setTurned((before) => ((before % pages) + (turn === 'next' ? 1 : pages - 1)) % pages);
    },
    [pages],
  );
  useEffect(() => {
    if (!several || paused || fromElsewhere !== 0) return;
    // Begins again at each page, so that a page turned to by hand stays as long as any other.
    const timer = setTimeout(() => setTurned(page + 1), turnMs);
    return () => clearTimeout(timer);
  }, [several, paused, page, fromElsewhere]);
  useEffect(() => {
    if (!several) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const turn = turnOf(event);
      if (event.defaultPrevented || turn === null) return;
      // A space on a button presses that button.
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a') !== null)
        return;
      event.preventDefault();
      act(turn);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [several, act]);
  return { page, paused, act };
}
