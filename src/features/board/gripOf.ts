import type { ItemId } from '../../model/ids.ts';
import type { Grip } from './grip.ts';
import type { Point } from './viewport.ts';

/** Marks what can be picked up: `data-item` on the board, with `data-deck` beside it in a deck. */
export function itemElement(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, a, input') !== null) return null;
  return target.closest<HTMLElement>('[data-item]');
}

export function itemIdOf(element: HTMLElement | null): ItemId | null {
  return (element?.dataset['item'] as ItemId | undefined) ?? null;
}

/** The grip on an element: with the hand at a point of the screen, or by keyboard (null). */
export function gripOf(element: HTMLElement, hand: Point | null, zoom: number): Grip | null {
  const id = itemIdOf(element);
  if (id === null) return null;
  const rect = element.getBoundingClientRect();
  const scale = element.dataset['deck'] === undefined ? zoom : 1;
  const from = { x: rect.left, y: rect.top };
  return {
    id,
    from,
    grab: hand === null ? { x: 0, y: 0 } : { x: hand.x - from.x, y: hand.y - from.y },
    scale,
    size: { width: rect.width / scale, height: rect.height / scale },
    byKeyboard: hand === null,
  };
}
