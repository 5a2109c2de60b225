/** The room that a cluster takes when it is made or grows: where it lies, and where its neighbours go. */
import type { Move, Spot, ThingId } from '../board.ts';
import type { ClusterId } from '../../ids.ts';
import { middleOf, overlap, zoneOf, type Box, type Template, type Zone } from '../template.ts';
import { zoneUnder } from './arrange.ts';
import { freeSpot, nearestFreeSpot, roomIn, zoneHeading } from './freeSpot.ts';
import { clusterHead, clusterPadding, itemGap, layOutCluster, questionSize } from './itemSizes.ts';
import type { PlacedThing, Things } from './layout.ts';
import { boxAt, createPacker, widened, within, type Point } from './packer.ts';

interface ClusterRoom {
  readonly spot: Spot;
  /** Of the neighbours that would lie under it otherwise. */
  readonly moves: readonly Move[];
}

/** How far from where it is made a cluster may lie on the free surface. */
const nearby = 600;
/** Rather so many things move aside than that a cluster sticks out. */
const outCost = 4;
/** Between two things that are moved aside: as between two rows of answers. */
const leastGap = 10;

/** From the corner of the thing on which a cluster is made to that of the cluster: to either side, around it or level with it. */
const cornersFor = (thing: Box, width: number): Point[] =>
  [-clusterPadding, thing.width + clusterPadding - width].flatMap((x) => [
    { x, y: -clusterHead },
    { x, y: 0 },
  ]);

/**
 * The spot for a cluster of these things, made on the last of them, or for one that they come to; and where its neighbours
 * go. A question with its answers stays where it is, and so does what lies outside its own zone. Null when the thing is gone.
 */
export function roomForCluster(
  template: Template,
  things: Things,
  ids: readonly ThingId[],
  cluster: ClusterId | null = null,
): ClusterRoom | null {
  const going = new Set<ThingId | null>([...ids, cluster]);
  const target = things.find(({ id }) => id === (cluster ?? ids.at(-1)));
  if (target === undefined) return null;
  const kinds = things.flatMap((thing) =>
    thing.kind !== 'cluster' && (going.has(thing.id) || (thing.cluster !== null && going.has(thing.cluster)))
      ? [thing.kind]
      : [],
  );
  const { width, height } = layOutCluster(kinds);
  const zone = zoneOf(template, cluster === null ? zoneUnder(template, target) : target.zone);
  const others = things.filter(({ id, cluster: its }) => its === null && !going.has(id));
  const fixed = others.filter(staysPut(template, things));
  // Outside the zones it must not cover one.
  const packer = createPacker(zone === undefined ? [...fixed, ...template.zones] : fixed);
  const corners = cluster === null ? cornersFor(target, width) : [{ x: 0, y: 0 }];
  const wanted = corners.map(({ x, y }) => {
    const box = { x: target.x + x, y: target.y + y, width, height };
    return zone === undefined ? box : within(box, roomIn(zone));
  });
  const isFree = (box: Box) =>
    zoneUnder(template, box) === (zone?.id ?? null) && packer.blocking(box) === undefined;
  const under = (box: Box) => others.filter((other) => !fixed.includes(other) && overlap(other, box));
  const [first = target] = wanted;
  // On the free surface it comes no further out than what is there, which is what people have in sight.
  const [left, right] = [
    Math.min(...things.map(({ x }) => x)) - clusterPadding,
    Math.max(...things.map((thing) => thing.x + thing.width)) + clusterPadding,
  ];
  const cost = (box: Box) =>
    under(box).length + (zone === undefined && (box.x < left || box.x + width > right) ? outCost : 0);
  const [best] = wanted.filter(isFree).sort((a, b) => cost(a) - cost(b));
  const spot =
    best ?? nearestFreeSpot(packer, zone ?? widened(first, nearby), { width, height }, first) ?? first;
  const box = boxAt(spot, { width, height });
  return {
    spot: { x: box.x, y: box.y, zone: zone?.id ?? null },
    moves: aside(template, box, under(box), others),
  };
}

/** Whether something makes no room: answers follow their card, and what lies outside its own zone has no other place. */
function staysPut(template: Template, things: Things): (thing: PlacedThing) => boolean {
  const answered = new Set(things.flatMap((thing) => (thing.kind === 'answer' ? [thing.cardId] : [])));
  return (thing) =>
    thing.zone !== zoneUnder(template, thing) ||
    (thing.kind === 'card' && (answered.has(thing.cardId) || thing.width === questionSize.width));
}

/** Things that lie under a box, each to the nearest free spot in its zone that is in line with something there. */
function aside(template: Template, box: Box, under: Things, others: Things): Move[] {
  const packer = createPacker([box, ...others.filter((other) => !under.includes(other))]);
  const lowest = Math.max(...others.map(({ y, height }) => y + height), box.y + box.height);
  return under.map((thing) => {
    const zone = zoneOf(template, thing.zone);
    const near = [box, ...packer.near(thing, nearby)];
    const spot =
      packer.firstFree(inLine(thing, near).filter(isInside(template, thing, zone)), thing, leastGap) ??
      // Where a zone is full, it lies upon others, and upon the cluster rather than under it.
      (zone === undefined ? { x: thing.x, y: lowest + itemGap } : freeSpot(packer, zone, thing));
    packer.add(boxAt(spot, thing));
    return { id: thing.id, ...spot, zone: thing.zone };
  });
}

const isInside =
  (template: Template, thing: PlacedThing, zone: Zone | undefined) =>
  (spot: Point): boolean => {
    const box = boxAt(spot, thing);
    if (zone === undefined) return !template.zones.some((one) => overlap(one, box));
    const room = { ...zone, y: zone.y + zoneHeading, height: zone.height - zoneHeading };
    const inside = within(box, room);
    return inside.x === box.x && inside.y === box.y && zoneUnder(template, box) === zone.id;
  };

/** Spots in line with the sides of other things, or right beside them; the nearest first. */
function inLine(thing: PlacedThing, near: readonly Box[]): Point[] {
  const along = (start: 'x' | 'y', side: 'width' | 'height', gap: number) => [
    ...new Set([
      thing[start],
      ...near.flatMap((one) => [one[start], one[start] + one[side] + gap, one[start] - gap - thing[side]]),
    ]),
  ];
  const down = along('y', 'height', leastGap);
  const from = middleOf(thing);
  const far = (spot: Point) => {
    const { x, y } = middleOf(boxAt(spot, thing));
    return Math.hypot(x - from.x, y - from.y);
  };
  return along('x', 'width', itemGap)
    .flatMap((x) => down.map((y) => ({ x, y })))
    .sort((a, b) => far(a) - far(b));
}
