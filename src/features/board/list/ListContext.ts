/** What every entry of the list needs: which items are ticked, and how the focus follows what is moved. */
import { createContext, use, useCallback, useMemo, useState, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { ItemId } from '../../../model/ids.ts';
import { toggled } from '../selection/selection.ts';

interface ListPowers {
  /** The items that somebody has ticked, to do something with all of them at once. */
  readonly ticked: ReadonlySet<ItemId>;
  readonly toggle: (id: ItemId) => void;
  readonly clear: () => void;
  /** Called before something changes that may take this entry away. */
  readonly onAct: (id: ThingId) => void;
}

export const ListContext = createContext<ListPowers | null>(null);

export function useListPowers(): ListPowers {
  const powers = use(ListContext);
  if (powers === null) throw new Error('There is no list around this component.');
  return powers;
}

/** A menu closes and gives the focus back to its button first, if that is still there. */
const settledMs = 120;

export function useNewListPowers(root: RefObject<HTMLElement | null>): ListPowers {
  const [ticked, setTicked] = useState<ReadonlySet<ItemId>>(new Set());
  const toggle = useCallback((id: ItemId) => setTicked((before) => toggled(before, id)), []);
  const clear = useCallback(() => setTicked(new Set()), []);
  // Moving something to another list takes its button away and makes a new one. The focus would fall to the top of the
  // page; this brings it to the new button.
  const onAct = useCallback(
    (id: ThingId) =>
      void setTimeout(() => {
        const focused = document.activeElement;
        if (focused !== null && focused !== document.body) return;
        const entry = root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
        entry?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
      }, settledMs),
    [root],
  );
  return useMemo(() => ({ ticked, toggle, clear, onAct }), [ticked, toggle, clear, onAct]);
}
