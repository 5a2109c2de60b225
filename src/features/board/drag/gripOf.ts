import type { ThingId } from '../../../model/board/board.ts';
import type { Viewport } from '../surface/createViewport.ts';
import type { Grip } from './grip.ts';
import type { Point } from '../surface/viewport.ts';

/** Marks what can be picked up: `data-item` on the board, with `data-deck` beside it in a deck. */
export function itemElement(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, a, input') !== null) return null;
  return target.closest<HTMLElement>('[data-item]');
}

export function itemIdOf(element: HTMLElement | null): ThingId | null {
  return (element?.dataset['item'] as ThingId | undefined) ?? null;
}

/** The grip on an element: with the hand at a point of the screen, or by keyboard (null). */
export function gripOf(
  element: HTMLElement,
  hand: Point | null,
  viewport: Pick<Viewport, 'view' | 'origin' | 'surface'>,
): Grip | null {
  const id = itemIdOf(element);
  if (id === null) return null;
  const { zoom } = viewport.view();
  const rect = element.getBoundingClientRect();
  const fromDeck = element.dataset['deck'] !== undefined;
  const drawn = fromDeck ? 1 : zoom;
  const size = { width: rect.width / drawn, height: rect.height / drawn };
  if (hand === null && fromDeck) {
    // With the keyboard the way from the deck to the board is long: it begins in the middle of what one sees of the board.
    const [origin, surface] = [viewport.origin(), viewport.surface()];
    const from = {
      x: origin.x + (surface.width - size.width * zoom) / 2,
      y: origin.y + (surface.height - size.height * zoom) / 2,
    };
    return { id, from, grab: { x: 0, y: 0 }, scale: zoom, size, byKeyboard: true, fromDeck };
  }
  const from = { x: rect.left, y: rect.top };
  const grab = hand === null ? { x: 0, y: 0 } : { x: hand.x - from.x, y: hand.y - from.y };
  return { id, from, grab, scale: drawn, size, byKeyboard: hand === null, fromDeck };
}
