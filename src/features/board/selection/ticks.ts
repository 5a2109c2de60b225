/** Which items somebody has ticked in the list, to do something with all of them at once. */
import { createContext, use } from 'react';
import type { ItemId } from '../../../model/ids.ts';

export interface Ticks {
  readonly ticked: ReadonlySet<ItemId>;
  readonly toggle: (id: ItemId) => void;
}

export const TicksContext = createContext<Ticks | null>(null);

/** Null where nothing can be ticked. */
export function useTicks(): Ticks | null {
  return use(TicksContext);
}
