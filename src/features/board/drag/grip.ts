/** What is held while something is dragged, and the arithmetic of where it is. */
import type { ThingId } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import type { Viewport } from '../surface/createViewport.ts';
import { toBoard, type Point, type Rect, type Size, type View } from '../surface/viewport.ts';

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

/** As much of a thing on the board as moving it takes. */
export interface Laid extends Rect {
  readonly id: ThingId;
  /** The cluster it is drawn in. */
  readonly cluster: ClusterId | null;
}

interface Carried {
  readonly id: ThingId;
  /** How far it is from the thing that was taken hold of. */
  readonly offset: Point;
  /** It is in a cluster that is carried itself and decides where it goes. */
  readonly inCluster: boolean;
}

/** What one holds. */
export interface Held {
  readonly grip: Grip;
  /** All that moves along; the thing that was taken hold of comes first. */
  readonly carried: readonly Carried[];
  readonly ids: ReadonlySet<ThingId>;
}

/** Everything that moves when one thing is taken up while some are selected; the thing itself first. */
export function carriedAlong(
  things: readonly Laid[],
  lead: ThingId,
  selected: ReadonlySet<ThingId>,
): Carried[] {
  const taken = new Set<ThingId>(selected.has(lead) ? [lead, ...selected] : [lead]);
  const from = things.find(({ id }) => id === lead);
  const others = things.flatMap(({ id, x, y, cluster }): Carried[] => {
    const inCluster = cluster !== null && taken.has(cluster);
    if (from === undefined || id === lead || !(taken.has(id) || inCluster)) return [];
    return [{ id, offset: { x: x - from.x, y: y - from.y }, inCluster }];
  });
  return [{ id: lead, offset: { x: 0, y: 0 }, inCluster: false }, ...others];
}

/** Marks what can be picked up: `data-item` on the board, and `data-deck` as well in a deck. */
export function itemElement(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, a, input') !== null) return null;
  return target.closest<HTMLElement>('[data-item]');
}

export function itemIdOf(element: HTMLElement | null): ThingId | null {
  return (element?.dataset['item'] as ThingId | undefined) ?? null;
}

/** The grip on an element: with the pointer at a point of the screen, or by keyboard (null). */
export function gripOf(
  element: HTMLElement,
  pointer: Point | null,
  viewport: Pick<Viewport, 'view' | 'origin' | 'surface'>,
): Grip | null {
  const id = itemIdOf(element);
  if (id === null) return null;
  const { zoom } = viewport.view();
  const rect = element.getBoundingClientRect();
  const fromDeck = element.dataset['deck'] !== undefined;
  const byKeyboard = pointer === null;
  // With the keyboard the way from the deck to the board is long: it begins in the middle of what one sees of the board.
  const inMiddle = byKeyboard && fromDeck;
  const drawn = fromDeck ? 1 : zoom;
  const size = { width: rect.width / drawn, height: rect.height / drawn };
  const [origin, surface] = [viewport.origin(), viewport.surface()];
  const from = inMiddle
    ? {
        x: origin.x + (surface.width - size.width * zoom) / 2,
        y: origin.y + (surface.height - size.height * zoom) / 2,
      }
    : { x: rect.left, y: rect.top };
  const grab = byKeyboard ? { x: 0, y: 0 } : { x: pointer.x - from.x, y: pointer.y - from.y };
  return { id, from, grab, scale: inMiddle ? zoom : drawn, size, byKeyboard, fromDeck };
}

/**
 * Where the top left corner of the held thing is on the screen, after a movement of the pointer. It shifts so that it
 * stays under the pointer when it is drawn in another size than it had.
 */
export function cornerPlace({ from, grab, scale }: Grip, delta: Point, zoom: number): Point {
  const growth = 1 - zoom / scale;
  return { x: from.x + grab.x * growth + delta.x, y: from.y + grab.y * growth + delta.y };
}

const within = (value: number) => Math.min(limits.boardReach, Math.max(-limits.boardReach, value));

/**
 * Where the held thing lies on the board, after a movement of the pointer on the screen. It takes the view of this moment,
 * so it is also right when the board slid or was zoomed underneath.
 */
export function gripPlace(grip: Grip, delta: Point, view: View, surfaceOrigin: Point): Point {
  const corner = cornerPlace(grip, delta, view.zoom);
  const place = toBoard(view, { x: corner.x - surfaceOrigin.x, y: corner.y - surfaceOrigin.y });
  return { x: within(place.x), y: within(place.y) };
}

/** Where the pointer is on the screen. */
export function pointerPlace({ from, grab }: Grip, delta: Point): Point {
  return { x: from.x + grab.x + delta.x, y: from.y + grab.y + delta.y };
}
