/** What it means to let a thing go somewhere on the board: it moves, it joins a cluster, or it makes one. */
import type { ThingId } from '../board.ts';
import type { ClusterId, ItemId } from '../../ids.ts';
import type { ItemKind, Size } from '../geometry/itemSizes.ts';
import type { PlacedItem, PlacedThing } from '../geometry/layout.ts';
import { middleOf, zoneAt, type Box, type Template, type ZoneId } from '../template.ts';

export type DropMeaning =
  | { readonly kind: 'move'; readonly zone: ZoneId | null }
  /** It lies where it lay: in its own cluster. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'join'; readonly cluster: ClusterId }
  | { readonly kind: 'group'; readonly with: ItemId };

export interface Dropped extends Size {
  readonly id: ThingId;
  readonly kind: ItemKind | 'cluster';
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
}

/** Only who aims for the heart of an answer means to group: laying one half over another must stay possible. */
const heart = 0.3;

function isIn(point: { x: number; y: number }, box: Box, part = 1): boolean {
  const middle = middleOf(box);
  return (
    Math.abs(point.x - middle.x) <= (box.width / 2) * part &&
    Math.abs(point.y - middle.y) <= (box.height / 2) * part
  );
}

const canGroup = (thing: PlacedThing): thing is PlacedItem =>
  thing.kind === 'answer' || thing.kind === 'note';

/** What a drop here would do. The thing's own middle decides, as it does for zones. */
export function meaningOfDrop(
  template: Template,
  things: readonly PlacedThing[],
  dropped: Dropped,
): DropMeaning {
  const middle = middleOf(dropped);
  const move: DropMeaning = { kind: 'move', zone: zoneAt(template, middle.x, middle.y) };
  if (dropped.kind === 'cluster') return move;
  const own = things.find(({ id }) => id === dropped.id);
  // The highest of what lies there is what one sees.
  const under = things.filter(({ id }) => id !== dropped.id).sort((a, b) => b.z - a.z);
  const cluster = under.find((thing) => thing.kind === 'cluster' && isIn(middle, thing));
  if (cluster?.kind === 'cluster')
    return cluster.id === own?.cluster ? { kind: 'stay' } : { kind: 'join', cluster: cluster.id };
  if (dropped.kind === 'card') return move;
  const other = under.find(
    (thing) => canGroup(thing) && thing.cluster === null && isIn(middle, thing, heart),
  );
  return other !== undefined && canGroup(other) ? { kind: 'group', with: other.id } : move;
}
