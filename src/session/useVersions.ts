import { useState } from 'react';

interface Versions<Thing> {
  readonly before: readonly Thing[];
  readonly now: Thing;
  readonly after: readonly Thing[];
  /** What the last change was made to; typing on in one text is one step to undo. */
  readonly touched: string | null;
}

const mostSteps = 200;

/** Something that somebody writes: kept on the device at every change, and each change can be undone. */
export function useVersions<Thing>(first: Thing, keep: (thing: Thing) => boolean) {
  const [versions, setVersions] = useState<Versions<Thing>>({
    before: [],
    now: first,
    after: [],
    touched: null,
  });
  const [kept, setKept] = useState(true);
  const { before, now, after, touched } = versions;
  const go = (next: Versions<Thing>) => {
    setVersions(next);
    setKept(keep(next.now));
  };
  const [previous, next] = [before.at(-1), after[0]];
  return {
    now,
    kept,
    /** Changes it. With `text`, following changes to the same text are one step. */
    change: (thing: Thing, text: string | null = null): void => {
      const sameText = text !== null && text === touched;
      go({
        before: sameText ? before : [...before, now].slice(-mostSteps),
        now: thing,
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
