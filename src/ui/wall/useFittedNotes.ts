import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { fitNotes, type Fit, type Level } from './fitNotes.ts';

interface Fitting {
  /** The room there is. */
  readonly room: RefObject<HTMLDivElement | null>;
  /** Holds every note once per level, unseen, to be measured. */
  readonly trial: RefObject<HTMLDivElement | null>;
  readonly fit: Fit | null;
}

/** Measures notes at every level and gives the one that fits. Measures again when the room or the notes change. */
export function useFittedNotes(levels: readonly Level[]): Fitting {
  const room = useRef<HTMLDivElement>(null);
  const trial = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);

  useLayoutEffect(() => {
    const measure = () => {
      if (room.current === null || trial.current === null) return;
      const heightsAt = [...trial.current.children].map((level) =>
        [...level.children].map((note) => note.getBoundingClientRect().height),
      );
      const gap = Number.parseFloat(getComputedStyle(room.current).columnGap) || 0;
      const height = room.current.clientHeight;
      setFit((before) => {
        const next = fitNotes(levels, heightsAt, { height, gap });
        // An equal fit keeps its identity, or watching sizes would go round for ever.
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (room.current !== null) watcher.observe(room.current);
    // Each level is as high as its notes together: it grows and shrinks with what is revealed, corrected or withdrawn.
    for (const level of trial.current?.children ?? []) watcher.observe(level);
    return () => watcher.disconnect();
  }, [levels]);

  return { room, trial, fit };
}
