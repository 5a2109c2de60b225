/** Which things are selected: a set that is never changed in place. */
import type { ThingId } from '../../../model/board/board.ts';
import type { Laid } from '../drag/carriedAlong.ts';
import type { Point, Rect } from '../surface/viewport.ts';

export type Selection = ReadonlySet<ThingId>;

export const nothing: Selection = new Set();

export function toggled(selection: Selection, id: ThingId): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What is still there of a selection. The same set when all of it is. */
export function present(selection: Selection, things: readonly Laid[]): Selection {
  const ids = new Set(things.map(({ id }) => id));
  const left = [...selection].filter((id) => ids.has(id));
  return left.length === selection.size ? selection : new Set(left);
}

export function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

export const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * What a rectangle drawn over the board takes in: all it touches. A cluster only when it lies inside as a whole, and
 * then for all its items: half a cluster is a choice among its items.
 */
export function touching(things: readonly Laid[], rect: Rect): Selection {
  const touched = things.filter((thing) => overlap(thing, rect));
  const clusters = new Set(things.flatMap(({ cluster }) => cluster ?? []));
  const whole = new Set<ThingId>(
    touched.filter((thing) => clusters.has(thing.id as never) && inside(thing, rect)).map(({ id }) => id),
  );
  const chosen = touched.filter(
    ({ id, cluster }) => whole.has(id) || (!clusters.has(id as never) && !(cluster && whole.has(cluster))),
  );
  return new Set(chosen.map(({ id }) => id));
}

const inside = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
