/**
 * Where everything on the board is drawn. People place things on the board document; where an item lies that nobody has
 * placed yet (an answer just revealed, its card) is on the stage, so that no browser has to write it for the others.
 */
import type { Board, Place } from '../board.ts';
import { layOutCluster } from '../clusterLayout.ts';
import { groupItems, itemsInOrder, type Item } from '../groupItems.ts';
import type { CardId } from '../../deck.ts';
import type { AnswerId, ClusterId, ItemId, NoteId } from '../../ids.ts';
import { sizeOfKind, type Size } from './itemSizes.ts';
import { mapPlaces } from '../placement/mapPlaces.ts';
import { ownPlaces } from '../placement/ownPlaces.ts';
import type { Stage } from '../../session/stage.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

interface Placed extends Place, Size {}

interface PlacedMember extends Placed {
  /** The cluster it is drawn in, or null while it lies loose. */
  readonly cluster: ClusterId | null;
}

export interface PlacedCard extends PlacedMember {
  readonly id: CardId;
  readonly kind: 'card';
  readonly cardId: CardId;
}

export interface PlacedAnswer extends PlacedMember {
  readonly id: AnswerId;
  readonly kind: 'answer';
  /** The card that it answers. */
  readonly cardId: CardId;
}

export interface PlacedNote extends PlacedMember {
  readonly id: NoteId;
  readonly kind: 'note';
  readonly cardId: null;
}

export interface PlacedCluster extends Placed {
  readonly id: ClusterId;
  readonly kind: 'cluster';
  readonly cardId: null;
  readonly cluster: null;
  /** In the order in which they lie. */
  readonly items: readonly ItemId[];
}

/** An item of the conversation: a card, an answer or a loose note. */
export type PlacedItem = PlacedCard | PlacedAnswer | PlacedNote;
/** All that lies on the board. */
export type PlacedThing = PlacedItem | PlacedCluster;

/**
 * All that lies on the board, as one reads it: each card, then its answers, then the notes; a cluster right before the
 * first of its items, which follow it. What lies on top of what does not matter here, so that moving something never
 * moves it in the page, where it would lose the focus. Places of things that do not exist are left out.
 */
export function layOutBoard(stage: Stage, board: Board): PlacedThing[] {
  const { items, grouping, layouts, places, own } = measured(stage, board);
  const { clusters, leftAlone } = grouping;

  const drawCluster = (id: ClusterId, members: readonly Item[]): PlacedThing[] => {
    const layout = layouts.get(id) ?? layOutCluster([]);
    const ownOfFirst = members.map((member) => own.get(member.id)).find((place) => place !== undefined);
    const { x, y, zone, z } = placeIn(places, id) ??
      ownOfFirst ?? { ...currentTemplate(stage).free, zone: null, z: 0 };
    const cluster: PlacedCluster = {
      id,
      kind: 'cluster',
      cardId: null,
      cluster: null,
      x,
      y,
      zone,
      z,
      width: layout.width,
      height: layout.height,
      items: members.map((member) => member.id),
    };
    const drawn = members.map((member, index): PlacedItem => {
      const spot = layout.spots[index] ?? { x: 0, y: 0 };
      return { ...member, ...sizeOfKind(member.kind), x: x + spot.x, y: y + spot.y, zone, z, cluster: id };
    });
    return [cluster, ...drawn];
  };
  const drawLoose = (item: Item): PlacedThing[] => {
    const gone = leftAlone.get(item.id);
    const place = (gone === undefined ? undefined : placeIn(places, gone)) ?? own.get(item.id);
    if (place === undefined) return [];
    const { x, y, zone, z } = place;
    return [{ ...item, ...sizeOfKind(item.kind), x, y, zone, z, cluster: null }];
  };
  const clusterOf = new Map([...clusters].flatMap(([id, members]) => members.map((item) => [item.id, id])));
  return items.flatMap((item) => {
    const id = clusterOf.get(item.id);
    const members = id === undefined ? undefined : clusters.get(id);
    if (id === undefined || members === undefined) return drawLoose(item);
    return members[0] === item ? drawCluster(id, members) : [];
  });
}

/** Everything that the layout follows from. */
function measured(stage: Stage, board: Board) {
  const items = itemsInOrder(stage, board);
  const grouping = groupItems(items, board);
  const layouts = new Map(
    [...grouping.clusters].map(([id, members]) => [id, layOutCluster(members.map(({ kind }) => kind))]),
  );
  const sizes = new Map<string, Size>([
    ...items.map(({ id, kind }) => [id, sizeOfKind(kind)] as const),
    ...layouts,
  ]);
  const sizeOf = (id: string) => sizes.get(id) ?? sizeOfKind('card');
  const places = mapPlaces({ ...firstPlaces(board), ...board.places }, stage, sizeOf);
  const own = ownPlaces(stage, items, (id) => placeIn(places, id));
  return { items, grouping, layouts, places, own };
}

/** The place that each item has of its own, also while it is drawn in a cluster. */
export function placesOfItems(stage: Stage, board: Board): ReadonlyMap<ItemId, Place> {
  return measured(stage, board).own;
}

function firstPlaces({ notes }: Board): Board['places'] {
  return Object.fromEntries(Object.entries(notes).map(([id, { at }]) => [id, at]));
}

/** The items among what lies on the board. */
export function itemsAmong(things: readonly PlacedThing[]): PlacedItem[] {
  return things.filter((thing) => thing.kind !== 'cluster');
}

function placeIn(places: Readonly<Record<string, Place>>, id: string): Place | undefined {
  return Object.hasOwn(places, id) ? places[id] : undefined;
}
