/** What is held while something is dragged, and the arithmetic of where it is. */
import type { ThingId } from '../../../model/board/board.ts';
import { limits } from '../../../model/limits.ts';
import { toBoard, type Point, type Size, type View } from '../surface/viewport.ts';

export interface Grip {
  readonly id: ThingId;
  /** Top left corner on the screen when it was picked up. */
  readonly from: Point;
  /** Where it was grabbed, in pixels from that corner. */
  readonly grab: Point;
  /** Pixels per board unit in which it was drawn there: the zoom, or 1 in a deck. */
  readonly scale: number;
  /** In board units. */
  readonly size: Size;
  readonly byKeyboard: boolean;
  /** A card that is not on the board yet. */
  readonly fromDeck: boolean;
}

const within = (value: number) => Math.min(limits.boardReach, Math.max(-limits.boardReach, value));

/** How far the drawn thing shifts so that it stays under the hand when it is drawn in another size than it had. */
export function gripShift({ grab, scale }: Grip, zoom: number): Point {
  return { x: grab.x * (1 - zoom / scale), y: grab.y * (1 - zoom / scale) };
}

/** Where the top left corner of the held thing is on the screen, after a movement of the hand. */
export function cornerPlace(grip: Grip, delta: Point, zoom: number): Point {
  const shift = gripShift(grip, zoom);
  return { x: grip.from.x + shift.x + delta.x, y: grip.from.y + shift.y + delta.y };
}

/**
 * Where the held thing lies on the board, after a movement of the hand on the screen. Asked of the view of this
 * moment, so it is also right when the board slid or was zoomed underneath.
 */
export function gripPlace(grip: Grip, delta: Point, view: View, surfaceOrigin: Point): Point {
  const corner = cornerPlace(grip, delta, view.zoom);
  const place = toBoard(view, { x: corner.x - surfaceOrigin.x, y: corner.y - surfaceOrigin.y });
  return { x: within(place.x), y: within(place.y) };
}

/** Where the hand is on the screen. */
export function handPlace({ from, grab }: Grip, delta: Point): Point {
  return { x: from.x + grab.x + delta.x, y: from.y + grab.y + delta.y };
}
