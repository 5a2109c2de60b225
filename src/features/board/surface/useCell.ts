import { useSyncExternalStore } from 'react';
import type { Cell } from './createCell.ts';

/** What a cell says of one thing; renders again only when that changes. */
export function useCell<T, U>(cell: Pick<Cell<T>, 'get' | 'subscribe'>, select: (value: T) => U): U {
  return useSyncExternalStore(cell.subscribe, () => select(cell.get()));
}
