import type { KeyboardEvent } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { Viewport } from './createViewport.ts';
import { itemIdOf } from '../drag/gripOf.ts';
import { nearestItem, type Direction } from './nearestItem.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Selecting } from '../selection/useSelecting.ts';
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
  readonly selecting: Selecting;
  readonly isDragging: () => boolean;
  readonly focusItem: (id: ThingId) => void;
  readonly zoomTo: (id: ThingId) => void;
  readonly onRead: (id: ThingId) => void;
  readonly onFit: () => void;
  readonly onTakeOff: (id: ThingId) => void;
}

/**
 * The keys of the board: arrows go from item to item, Enter reads one, Shift with the space bar selects, Escape lets the
 * selection go, Delete takes it off the board, and + - 0 1 Z change the view.
 */
export function useSurfaceKeys(options: Options) {
  const { viewport, things, selecting, isDragging, focusItem, zoomTo, onRead, onFit, onTakeOff } = options;
  const viewKeys: Readonly<Record<string, () => void>> = {
    '+': () => viewport.zoomBy(zoomStep),
    '=': () => viewport.zoomBy(zoomStep),
    '-': () => viewport.zoomBy(1 / zoomStep),
    '0': onFit,
    '1': () => viewport.zoomBy(1 / viewport.view().zoom),
  };

  const goFrom = (id: ThingId, key: string): ThingId | undefined => {
    if (key === 'Home') return things[0]?.id;
    if (key === 'End') return things.at(-1)?.id;
    const direction = directions[key];
    const from = things.find((thing) => thing.id === id);
    return direction && from ? nearestItem(things, from, direction)?.id : undefined;
  };
  /** What a key does to the item that has the focus; undefined when it does nothing. */
  const onItem = (id: ThingId, event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === 'Enter') return () => onRead(id);
    if (event.key === 'Delete' || event.key === 'Backspace') return () => onTakeOff(id);
    if (event.key === ' ' && event.shiftKey) return () => selecting.toggle(id);
    if (event.key === 'z' || event.key === 'Z') return () => zoomTo(id);
    const next = goFrom(id, event.key);
    if (next !== undefined) return () => focusItem(next);
    // At the edge of the board an arrow must not slide the page either.
    return directions[event.key] && (() => undefined);
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    // A menu that hangs from an item is drawn elsewhere on the page, but its keys arrive here too.
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target === null || !event.currentTarget.contains(target)) return;
    if (isDragging() || event.altKey) return;
    const id = itemIdOf(target);
    const withControl = event.ctrlKey || event.metaKey;
    const act = withControl
      ? event.key.toLowerCase() === 'a' && id !== null
        ? selecting.selectAll
        : undefined
      : event.key === 'Escape' && selecting.isAny()
        ? selecting.clear
        : (viewKeys[event.key] ?? (id === null ? undefined : onItem(id, event)));
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
