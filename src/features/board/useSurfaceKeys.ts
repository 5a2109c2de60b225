import type { KeyboardEvent } from 'react';
import type { ItemId } from '../../model/ids.ts';
import type { Viewport } from './createViewport.ts';
import { itemIdOf } from './gripOf.ts';
import { nearestItem, type Direction } from './nearestItem.ts';
import type { BoardThing } from './useBoardItems.ts';
import { zoomStep } from './viewport.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Options {
  readonly viewport: Viewport;
  readonly things: readonly BoardThing[];
  readonly isDragging: () => boolean;
  readonly focusItem: (id: ItemId) => void;
  readonly onRead: (id: ItemId) => void;
  readonly onFit: () => void;
}

/** The keys of the board: arrows go from item to item, Enter reads one, + and - and 0 change the view. */
export function useSurfaceKeys({ viewport, things, isDragging, focusItem, onRead, onFit }: Options) {
  const zoomKeys: Readonly<Record<string, () => void>> = {
    '+': () => viewport.zoomBy(zoomStep),
    '=': () => viewport.zoomBy(zoomStep),
    '-': () => viewport.zoomBy(1 / zoomStep),
    '0': onFit,
  };

  const goFrom = (id: ItemId, key: string): ItemId | undefined => {
    if (key === 'Home') return things[0]?.id;
    if (key === 'End') return things.at(-1)?.id;
    const direction = directions[key];
    const from = things.find((thing) => thing.id === id);
    return direction && from ? nearestItem(things, from, direction)?.id : undefined;
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    // A menu that hangs from an item is drawn elsewhere on the page, but its keys arrive here too.
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target === null || !event.currentTarget.contains(target)) return;
    if (isDragging() || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoomKey = zoomKeys[event.key];
    if (zoomKey !== undefined) {
      event.preventDefault();
      zoomKey();
      return;
    }
    const id = itemIdOf(target);
    if (id === null) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onRead(id);
      return;
    }
    const next = goFrom(id, event.key);
    if (directions[event.key] !== undefined) event.preventDefault();
    if (next !== undefined) {
      event.preventDefault();
      focusItem(next);
    }
  };
}
