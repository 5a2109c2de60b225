/**
 * Where everything on the board is drawn. People place things on the board document; the place of an item that nobody
 * has placed yet (an answer just revealed, its card) is on the stage, so that no browser has to write it for the others.
 */
import type { Board, Place } from '../board.ts';
import { writtenSize } from './autoSpots.ts';
import { layOutCluster, sizeOfKind, type Size } from './itemSizes.ts';
import { groupItems, itemsInOrder, type Item } from '../groupItems.ts';
import type { ClusterId, ItemId } from '../../ids.ts';
import { mapPlaces } from '../placement/mapPlaces.ts';
import { ownPlaces, type NumbersOf, type OwnPlaces } from '../placement/ownPlaces.ts';
import { valueIn } from '../../records.ts';
import { wasWrittenOn, type Stage } from '../../session/stage.ts';
import type { ZoneId } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

interface Placed extends Place, Size {}

/** An item of the conversation, where it is drawn. `cluster` is the one it is drawn in, or null while it is loose. */
export type PlacedItem = Item & Placed & { readonly cluster: ClusterId | null };
export type PlacedCard = Extract<PlacedItem, { kind: 'card' }>;
export type PlacedAnswer = Extract<PlacedItem, { kind: 'answer' }>;
export type PlacedNote = Extract<PlacedItem, { kind: 'note' }>;

export interface PlacedCluster extends Placed {
  readonly id: ClusterId;
  readonly kind: 'cluster';
  readonly cardId: null;
  readonly cluster: null;
  /** In reading order. */
  readonly items: readonly ItemId[];
}

export type PlacedThing = PlacedItem | PlacedCluster;
export type Things = readonly PlacedThing[];

/**
 * Everything on the board, as one reads it: each card, then its answers, then the notes; a cluster right before the
 * first of its items, which follow it. What covers what does not matter here, so that moving a thing never
 * moves it in the page, where it would lose the focus. Places of things that do not exist are left out.
 */
export function layOutBoard(stage: Stage, board: Board): PlacedThing[] {
  const { items, grouping, layouts, places, placedItems } = measured(stage, board);
  const own = placedItems.places;
  const { clusters, leftAlone } = grouping;
  const template = currentTemplate(stage);
  const sizeAt = ({ kind, cardId }: Item, zone: ZoneId | null) =>
    kind === 'card' && (cardId === stage.spotlight || wasWrittenOn(stage, cardId))
      ? writtenSize(template, zone)
      : sizeOfKind(kind);

  const drawCluster = (id: ClusterId, members: readonly Item[]): PlacedThing[] => {
    const { width, height, spots } = layouts.get(id) ?? layOutCluster([]);
    const ownOfFirst = members.map((member) => own.get(member.id)).find((place) => place !== undefined);
    const place = valueIn(places, id) ?? ownOfFirst ?? { ...template.free, zone: null, z: 0 };
    const { x, y, zone, z } = place;
    const ids = members.map((member) => member.id);
    const none = { cardId: null, cluster: null };
    const drawn = members.map((member, index): PlacedItem => {
      const spot = spots[index] ?? { x: 0, y: 0 };
      return { ...member, ...sizeOfKind(member.kind), x: x + spot.x, y: y + spot.y, zone, z, cluster: id };
    });
    return [{ id, kind: 'cluster', ...none, x, y, zone, z, width, height, items: ids }, ...drawn];
  };
  const drawLoose = (item: Item): PlacedThing[] => {
    const gone = leftAlone.get(item.id);
    const place = (gone === undefined ? undefined : valueIn(places, gone)) ?? own.get(item.id);
    if (place === undefined) return [];
    const { x, y, zone, z } = place;
    return [{ ...item, ...sizeAt(item, zone), x, y, zone, z, cluster: null }];
  };
  const firstOf = new Map([...clusters].map(([id, members]) => [members[0], id]));
  const clustered = new Set([...clusters.values()].flat());
  return items.flatMap((item) => {
    const id = firstOf.get(item);
    if (id !== undefined) return drawCluster(id, clusters.get(id) ?? []);
    return clustered.has(item) ? [] : drawLoose(item);
  });
}

function measured(stage: Stage, board: Board, numbersOf?: NumbersOf) {
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
  const ofNotes = Object.fromEntries(Object.entries(board.notes).map(([id, { at }]) => [id, at]));
  const places = mapPlaces({ ...ofNotes, ...board.places }, stage, sizeOf);
  const placedItems = ownPlaces(stage, items, (id) => valueIn(places, id), numbersOf);
  return { items, grouping, layouts, places, placedItems };
}

/** The place that each item has of its own, also while it is drawn in a cluster. */
export function placesOfItems(stage: Stage, board: Board, numbersOf?: NumbersOf): OwnPlaces {
  return measured(stage, board, numbersOf).placedItems;
}

/** The items among the things on the board. */
export function itemsAmong(things: Things): PlacedItem[] {
  return things.filter((thing) => thing.kind !== 'cluster');
}
