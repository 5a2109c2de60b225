/** Where what is in the hand would land: laid straight if that helps, in which zone, on what. */
import type { ThingId } from '../../../model/board/board.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { Held } from '../surface/createSurface.ts';
import type { Point, Rect } from '../surface/viewport.ts';

const contains = ({ x, y, width, height }: Rect, point: Point) =>
  point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;

/**
 * The thing under the hand that what is held could be put together with: a cluster for what lies in it, else the item
 * itself. Null when there is none. A cluster goes together with a cluster only: what else lies there it covers.
 */
export function thingUnder(things: readonly PlacedThing[], held: Held, hand: Point): ThingId | null {
  const holdsCluster = things.some(({ id, kind }) => kind === 'cluster' && held.ids.has(id));
  const [found] = things
    .filter((thing) => !held.ids.has(thing.id) && contains(thing, hand))
    .filter(({ kind }) => !holdsCluster || kind === 'cluster')
    .sort((a, b) => Number(a.kind === 'cluster') - Number(b.kind === 'cluster') || b.z - a.z);
  return found === undefined ? null : (found.cluster ?? found.id);
}

/** The rectangle around all that moves with the hand, when the thing in it lies at a place. */
export function rectHeld(things: readonly PlacedThing[], { grip, carried }: Held, place: Point): Rect {
  const rects = carried.map(({ id, offset }) => {
    const { width, height } = id === grip.id ? grip.size : (things.find((one) => one.id === id) ?? grip.size);
    return { x: place.x + offset.x, y: place.y + offset.y, width, height };
  });
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
