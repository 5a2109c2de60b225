/** Where things go that people do not drag: by menu, into and out of clusters. */
import type { Move, Spot, ThingId } from '../board.ts';
import type { Size } from './itemSizes.ts';
import { areaOf, freeSpot, freeSpots, nearestFreeSpot } from './freeSpot.ts';
import type { ClusterId } from '../../ids.ts';
import type { PlacedThing, Things } from './layout.ts';
import { createPacker } from './packer.ts';
import { middleOf, zoneAt, zoneOf, type Box, type Template, type ZoneId } from '../template.ts';

/** The zone in which one sees a thing: its middle decides, as when it is dropped. */
export function zoneUnder(template: Template, box: Box): ZoneId | null {
  const { x, y } = middleOf(box);
  return zoneAt(template, x, y);
}

/** What takes up room: a cluster does for all its items. */
export const inTheWay = (things: Things, except: ReadonlySet<ThingId>): Box[] =>
  things.filter(({ id, cluster }) => cluster === null && !except.has(id));

/** A free spot in a zone, or on the free surface (null), for something new. */
export function spotIn(template: Template, things: Things, zone: ZoneId | null, size: Size): Spot {
  return { ...freeSpot(createPacker(inTheWay(things, new Set())), areaOf(template, zone), size), zone };
}

/** Things sent to a zone together: each to a spot of its own. */
export function movesTo(
  template: Template,
  things: Things,
  movers: readonly ({ readonly id: ThingId } & Size)[],
  zone: ZoneId | null,
): Move[] {
  const packer = createPacker(inTheWay(things, new Set(movers.map(({ id }) => id))));
  const spots = freeSpots(packer, areaOf(template, zone), movers);
  return spots.flatMap((spot, index) => {
    const mover = movers[index];
    return mover === undefined ? [] : [{ id: mover.id, ...spot, zone }];
  });
}

/** The items of a cluster, each where it is drawn now: so taking it apart moves nothing. */
export function scattered(template: Template, things: Things, cluster: ClusterId): Move[] {
  return things
    .filter((thing) => thing.cluster === cluster)
    .map((thing) => ({ id: thing.id, x: thing.x, y: thing.y, zone: zoneUnder(template, thing) }));
}

/** Right beside the cluster that an item is in, in its zone while there is room. */
export function besideCluster(template: Template, things: Things, item: PlacedThing): Spot {
  const cluster = things.find(({ id }) => id === item.cluster);
  if (cluster === undefined) return item;
  const packer = createPacker(inTheWay(things, new Set([item.id])));
  const zone = zoneOf(template, cluster.zone);
  const wanted = { x: cluster.x + cluster.width, y: cluster.y };
  const inZone = zone && nearestFreeSpot(packer, zone, item, wanted);
  if (inZone !== undefined) return { ...inZone, zone: cluster.zone };
  const area = {
    x: cluster.x,
    y: cluster.y - 48,
    width: cluster.width + 4 * item.width,
    height: cluster.height + item.height,
  };
  const spot = freeSpot(packer, area, item);
  return { ...spot, zone: zoneUnder(template, { ...item, ...spot }) };
}
