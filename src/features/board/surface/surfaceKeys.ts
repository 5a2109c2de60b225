import { useEffect, type KeyboardEvent } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { itemIdOf } from '../drag/grip.ts';
import { useBoardTask } from '../items/boardTask.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Selecting } from '../selection/selection.ts';
import { useTakeOffKey } from '../selection/takingOff.ts';
import type { Surface } from './createSurface.ts';
import type { Viewport } from './createViewport.ts';
import { useSurface } from './SurfaceContext.ts';
import { zoomStep, type Point } from './viewport.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys that change how far away the board is. */
export const zoomKeys = (viewport: Viewport): Readonly<Record<string, () => void>> => ({
  '+': () => viewport.zoomBy(zoomStep),
  '=': () => viewport.zoomBy(zoomStep),
  '-': () => viewport.zoomBy(1 / zoomStep),
  '0': viewport.fitAll,
});

/**
 * The keys of the board: arrows go from item to item, Enter reads one, Shift with the space bar selects, Escape ends the
 * selection, Delete takes it off the board, and + - 0 1 Z change the view.
 */
export function useSurfaceKeys(
  things: readonly BoardThing[],
  selecting: Selecting,
  focusItem: (id: ThingId) => void,
) {
  const { viewport, held } = useSurface();
  const openTask = useBoardTask();
  const takeOff = useTakeOffKey(things, selecting, focusItem);
  const viewKeys: Readonly<Record<string, () => void>> = {
    ...zoomKeys(viewport),
    '1': () => viewport.zoomBy(1 / viewport.view().zoom),
  };
  const thingWith = (id: ThingId) => things.find((thing) => thing.id === id);

  const goFrom = (id: ThingId, key: string): ThingId | undefined => {
    if (key === 'Home') return things[0]?.id;
    if (key === 'End') return things.at(-1)?.id;
    const direction = directions[key];
    const from = thingWith(id);
    return direction && from ? nearestItem(things, from, direction)?.id : undefined;
  };
  /** What a key does to the item that has the focus; undefined when it does nothing. */
  const onItem = (id: ThingId, event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === 'Enter') return () => openTask({ kind: 'read', id });
    if (event.key === 'Delete' || event.key === 'Backspace') return () => takeOff(id);
    if (event.key === ' ' && event.shiftKey) return () => selecting.toggle(id);
    if (event.key === 'z' || event.key === 'Z') {
      const thing = thingWith(id);
      return () => thing && viewport.showAll(thing);
    }
    const next = goFrom(id, event.key);
    if (next !== undefined) return () => focusItem(next);
    // At the edge of the board an arrow must not slide the page either.
    return directions[event.key] && (() => undefined);
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    // A menu that hangs from an item is drawn elsewhere on the page, but its keys arrive here too.
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target === null || !event.currentTarget.contains(target)) return;
    if (held.getState() !== null || event.altKey) return;
    const id = itemIdOf(target);
    const actOf = () => {
      if (event.ctrlKey || event.metaKey)
        return event.key.toLowerCase() === 'a' && id !== null ? selecting.selectAll : undefined;
      if (event.key === 'Escape' && selecting.isAny()) return selecting.clear;
      return viewKeys[event.key] ?? (id === null ? undefined : onItem(id, event));
    };
    const act = actOf();
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Straying from the line counts double, so that an arrow goes where it points. */
const strayCost = 2;
/** Things that are more aside than ahead come after all that are ahead; so everything can still be reached. */
const asideCost = 100_000;

/** The thing that lies nearest in a direction, or undefined at the edge. */
export function nearestItem<T extends Point>(
  items: readonly T[],
  from: Point,
  direction: Direction,
): T | undefined {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { item: T; cost: number } | undefined;
  for (const item of items) {
    const along = (horizontal ? item.x - from.x : item.y - from.y) * sign;
    const stray = Math.abs(horizontal ? item.y - from.y : item.x - from.x);
    if (along <= 0) continue;
    const cost = along + stray * strayCost + (stray > along ? asideCost : 0);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}

const typesIn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, dialog, button, [role="menu"]') !== null);

/** Keeps track of whether the space bar is down, with which one slides the board. */
export function useSpaceKey({ space }: Surface): void {
  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const follow = (event: globalThis.KeyboardEvent) => {
      const down = event.type === 'keydown';
      if (event.code === 'Space' && !(down && typesIn(event.target))) space.setState(down);
    };
    window.addEventListener('keydown', follow, options);
    window.addEventListener('keyup', follow, options);
    // A key that is let go in another window is not heard here.
    window.addEventListener('blur', () => space.setState(false), options);
    return () => stop.abort();
  }, [space]);
}
