import { useEffect, useMemo, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Surface } from '../surface/createSurface.ts';
import { nothing, present, toggled } from './selection.ts';

export interface Selecting {
  readonly toggle: (id: ThingId) => void;
  /** All that lies loose, and the clusters as wholes. */
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly isAny: () => boolean;
}

/** Selecting things one by one. Each step is read out: what is selected is otherwise only to be seen. */
export function useSelecting(
  { selection }: Pick<Surface, 'selection'>,
  things: readonly BoardThing[],
  now: RefObject<readonly BoardThing[]>,
  labelOf: (id: ThingId) => string,
): Selecting {
  const announce = useAnnounce();
  const t = useMessages('board');
  // What somebody else takes off the board is not selected any more.
  useEffect(() => selection.set(present(selection.get(), things)), [selection, things]);
  return useMemo(() => {
    const say = (text: string) => announce(text, 'quiet');
    return {
      toggle: (id) => {
        const next = toggled(selection.get(), id);
        selection.set(next);
        const said = { label: labelOf(id), count: next.size };
        say(
          next.has(id)
            ? t(($) => $.surface.selection.added, said)
            : t(($) => $.surface.selection.removed, said),
        );
      },
      selectAll: () => {
        const all = now.current.filter(({ cluster }) => cluster === null).map(({ id }) => id);
        selection.set(new Set(all));
        say(t(($) => $.surface.selection.count, { count: all.length }));
      },
      clear: () => {
        if (selection.get().size === 0) return;
        selection.set(nothing);
        say(t(($) => $.surface.selection.cleared));
      },
      isAny: () => selection.get().size > 0,
    };
  }, [selection, now, labelOf, announce, t]);
}
