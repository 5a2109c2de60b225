import { useEffect, useEffectEvent, useRef } from 'react';

import type { Harvest } from '../../model/board/board.ts';
import type { HarvestId } from '../../model/ids.ts';

/** Calls back when somebody else has added an item, not for those that were there when one came. */
export function useArrivals(
  items: readonly Harvest[],
  own: ReadonlySet<HarvestId>,
  onArrival: () => void,
): void {
  const known = useRef<ReadonlySet<HarvestId> | null>(null);
  const arrived = useEffectEvent(() => onArrival());
  useEffect(() => {
    const before = known.current;
    known.current = new Set(items.map(({ id }) => id));
    if (before !== null && items.some(({ id }) => !before.has(id) && !own.has(id))) arrived();
  }, [items, own]);
}
