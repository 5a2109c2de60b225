/** Where things go that people do not drag there: by menu, in rows, on a pile, into and out of clusters. */
import type { Move, Spot, ThingId } from './board.ts';
import { clusterHead, clusterPadding, layOutCluster } from './clusterLayout.ts';
import { areaOf, freeSpot, nearestFreeSpot } from './freeSpot.ts';
import type { ClusterId, ItemId } from './ids.ts';
import { itemGap, type Size } from './itemSizes.ts';
import type { PlacedThing } from './layout.ts';
import { overlap, zoneOf, type Box, type Template, type ZoneId } from './template.ts';

/** What takes up room: a cluster does for all its items. */
const inTheWay = (things: readonly PlacedThing[], except: ReadonlySet<ThingId>): Box[] =>
  things.filter(({ id, cluster }) => cluster === null && !except.has(id));

/** A free spot in a zone, or on the free surface (null), for something new. */
export function spotIn(
  template: Template,
  things: readonly PlacedThing[],
  zone: ZoneId | null,
  size: Size,
): Spot {
  return { ...freeSpot(inTheWay(things, new Set()), areaOf(template, zone), size), zone };
}

/** Things sent to a zone together: each to a spot of its own. `sizeOf` says how large a thing is that is not there yet. */
export function movesTo(
  template: Template,
  things: readonly PlacedThing[],
  movers: readonly ({ readonly id: ThingId } & Size)[],
  zone: ZoneId | null,
): Move[] {
  const taken = inTheWay(things, new Set(movers.map(({ id }) => id)));
  const area = areaOf(template, zone);
  return movers.map(({ id, width, height }) => {
    const spot = freeSpot(taken, area, { width, height });
    taken.push({ ...spot, width, height });
    return { id, ...spot, zone };
  });
}

/**
 * Where a new cluster of these things lies: around the last of them, on which the others were laid, or as near to it as it
 * covers nothing else. When there is no room in its zone it lies around it all the same.
 */
export function clusterSpot(
  template: Template,
  things: readonly PlacedThing[],
  ids: readonly ItemId[],
): Spot | null {
  const target = things.find(({ id }) => id === ids.at(-1));
  if (target === undefined) return null;
  const spot = { x: target.x - clusterPadding, y: target.y - clusterHead, zone: target.zone };
  const kinds = things.flatMap((thing) =>
    thing.kind !== 'cluster' && ids.includes(thing.id) ? [thing.kind] : [],
  );
  const { width, height } = layOutCluster(kinds);
  const others = inTheWay(things, new Set<ThingId>(ids));
  const clear = others.every((other) => !overlap(other, { ...spot, width, height }));
  if (clear) return spot;
  const near = nearestFreeSpot(others, areaOf(template, spot.zone), { width, height }, spot);
  return near === null ? spot : { ...near, zone: spot.zone };
}

/** The items of a cluster, each where it is drawn now: so taking it apart moves nothing. */
export function scattered(things: readonly PlacedThing[], cluster: ClusterId): Move[] {
  return things
    .filter((thing) => thing.cluster === cluster)
    .map(({ id, x, y, zone }) => ({ id, x, y, zone }));
}

/** Right beside the cluster that an item is in. */
export function besideCluster(things: readonly PlacedThing[], item: PlacedThing): Spot {
  const cluster = things.find(({ id }) => id === item.cluster);
  if (cluster === undefined) return item;
  const area = {
    x: cluster.x,
    y: cluster.y - 48,
    width: cluster.width + 4 * item.width,
    height: cluster.height + item.height,
  };
  return { ...freeSpot(inTheWay(things, new Set([item.id])), area, item), zone: cluster.zone };
}

const chosenOf = (things: readonly PlacedThing[], ids: readonly ThingId[]) =>
  things.filter(({ id, cluster }) => ids.includes(id) && cluster === null);

/** Rows from a corner, as wide as may be; each row as high as its highest. */
function inRows(things: readonly PlacedThing[], corner: { x: number; y: number }, width: number): Move[] {
  let { x, y } = corner;
  let rowHeight = 0;
  return things.map((thing) => {
    if (x > corner.x && x + thing.width > corner.x + width) {
      x = corner.x;
      y += rowHeight + itemGap;
      rowHeight = 0;
    }
    const move = { id: thing.id, x, y, zone: thing.zone };
    x += thing.width + itemGap;
    rowHeight = Math.max(rowHeight, thing.height);
    return move;
  });
}

const squareWidth = (things: readonly PlacedThing[]) => {
  const widest = Math.max(...things.map(({ width }) => width));
  return Math.ceil(Math.sqrt(things.length)) * (widest + itemGap);
};

/** Chosen things in tidy rows, in reading order; those in a zone from its corner, the others from where the first lies. */
export function tidiedUp(
  template: Template,
  things: readonly PlacedThing[],
  ids: readonly ThingId[],
): Move[] {
  const byZone = Map.groupBy(chosenOf(things, ids), ({ zone }) => zone);
  return [...byZone].flatMap(([zoneId, chosen]) => {
    const zone = zoneOf(template, zoneId);
    const left = Math.min(...chosen.map(({ x }) => x));
    const top = Math.min(...chosen.map(({ y }) => y));
    // A ring has no corner to begin in.
    if (zone === undefined || zone.ring !== undefined)
      return inRows(chosen, { x: left, y: top }, squareWidth(chosen));
    return inRows(chosen, { x: zone.x + 20, y: zone.y + 48 }, zone.width - 40);
  });
}

/** How much of what lies under it stays in sight on a pile. */
const pileStep = 16;

/** Chosen things on one pile, where the first of them lies. */
export function stacked(things: readonly PlacedThing[], ids: readonly ThingId[]): Move[] {
  const chosen = chosenOf(things, ids);
  const [first] = chosen;
  if (first === undefined) return [];
  return chosen.map(({ id }, index) => ({
    id,
    x: first.x + index * pileStep,
    y: first.y + index * pileStep,
    zone: first.zone,
  }));
}

/** Chosen things spread out from where the first of them lies, so that all can be read. */
export function fannedOut(things: readonly PlacedThing[], ids: readonly ThingId[]): Move[] {
  const chosen = chosenOf(things, ids);
  const [first] = chosen;
  return first === undefined ? [] : inRows(chosen, first, squareWidth(chosen));
}
