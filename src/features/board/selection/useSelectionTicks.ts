import { useCallback, useMemo, useState } from 'react';
import type { ItemId } from '../../../model/ids.ts';
import type { BoardThing, ItemThing } from '../items/boardThing.ts';
import type { Ticks } from './ticks.ts';

/** What is ticked in the list; what is no longer there is no longer ticked. */
export function useSelectionTicks(things: readonly BoardThing[]): {
  readonly ticks: Ticks;
  readonly chosen: readonly ItemThing[];
  readonly clear: () => void;
} {
  const [ticked, setTicked] = useState<ReadonlySet<ItemId>>(new Set());
  const toggle = useCallback((id: ItemId) => {
    setTicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => setTicked(new Set()), []);
  const ticks = useMemo(() => ({ ticked, toggle }), [ticked, toggle]);
  const chosen = useMemo(
    () => things.filter((thing) => thing.kind !== 'cluster').filter(({ id }) => ticked.has(id)),
    [things, ticked],
  );
  return { ticks, chosen, clear };
}
