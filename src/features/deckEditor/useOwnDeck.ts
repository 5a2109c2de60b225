import { useState } from 'react';
import type { DeckFile } from '../../model/deckFile.ts';
import { keepDeck } from '../../session/keptDecks.ts';

interface Versions {
  readonly before: readonly DeckFile[];
  readonly now: DeckFile;
  readonly after: readonly DeckFile[];
  /** What the last change was made to; typing on in one text is one step to undo. */
  readonly touched: string | null;
}

const mostSteps = 200;

/** A deck that somebody writes: kept on the device at every change, and each change can be undone. */
export function useOwnDeck(first: DeckFile) {
  const [versions, setVersions] = useState<Versions>({ before: [], now: first, after: [], touched: null });
  const [kept, setKept] = useState(true);
  const { before, now, after, touched } = versions;
  const go = (next: Versions) => {
    setVersions(next);
    setKept(keepDeck(next.now));
  };
  const [previous, next] = [before.at(-1), after[0]];
  return {
    deck: now,
    kept,
    /** Changes the deck. With `text`, following changes to the same text are one step. */
    change: (deck: DeckFile, text: string | null = null): void => {
      const sameText = text !== null && text === touched;
      go({
        before: sameText ? before : [...before, now].slice(-mostSteps),
        now: deck,
        after: [],
        touched: text,
      });
    },
    undo:
      previous &&
      (() => go({ before: before.slice(0, -1), now: previous, after: [now, ...after], touched: null })),
    redo: next && (() => go({ before: [...before, now], now: next, after: after.slice(1), touched: null })),
  };
}
