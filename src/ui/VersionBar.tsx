import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';

import { Button } from './Button.tsx';
import { actOnUndoKeys } from './undoKeys.ts';

interface VersionBarProps {
  /** Whether what one writes is kept. */
  readonly state: string;
  readonly words: { readonly undo: string; readonly redo: string };
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Undoing and redoing what one writes, by button and by key. */
export function VersionBar({ state, words, undo, redo }: VersionBarProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) =>
      actOnUndoKeys(
        event,
        () => undo?.(),
        () => redo?.(),
      );
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="mr-auto text-[0.9375rem] text-muted">
        {state}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <Button
          size="small"
          icon={<Undo2 aria-hidden="true" className="size-4.5" />}
          aria-disabled={!undo}
          onClick={undo}
        >
          {words.undo}
        </Button>
        <Button
          size="small"
          icon={<Redo2 aria-hidden="true" className="size-4.5" />}
          aria-disabled={!redo}
          onClick={redo}
        >
          {words.redo}
        </Button>
      </div>
    </div>
  );
}
