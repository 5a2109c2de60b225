/** Where each item is by itself: where people placed it, else where it was placed by itself. Answers follow their card. */
import type { Place, Spot, ThingId } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { allocateAnswerSpots, freeCardSpot, isOnTable, writtenSize } from '../geometry/autoSpots.ts';
import type { Item } from '../groupItems.ts';
import type { ItemId, RoundId } from '../../ids.ts';
import { answerSize, cardSize, sizeOfKind, type Size } from '../geometry/itemSizes.ts';
import { boxAt, createPacker, within, type Packer, type Point } from '../geometry/packer.ts';
import { isLaidUnder, isSorted } from './mapPlaces.ts';
import { answersByRound, roundsInOrder, type Offset, type Stage } from '../../session/stage.ts';
import { middleOf, zoneAt, zoneOf, type Box, type Template } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

export interface OwnPlaces {
  /** The place of every item that has one of its own, in a cluster or not. */
  readonly places: ReadonlyMap<ItemId, Place>;
  /** Those of cards that nobody placed. */
  readonly cards: Readonly<Record<CardId, Spot>>;
  /** Those of the answers of each round, from the card, also of answers that people placed elsewhere. */
  readonly rounds: ReadonlyMap<RoundId, { readonly from: number; readonly offsets: readonly Offset[] }>;
}

/** What earlier versions stored of a round: see numberedSpots.ts. */
export type NumbersOf = (
  round: RoundId,
) => { readonly from: number; readonly taken: Pick<Packer, 'blocking'> | undefined } | undefined;

/** Where all items are under the present template. `placeOf` knows what people placed. */
export function ownPlaces(
  stage: Stage,
  items: readonly Item[],
  placeOf: (id: ThingId) => Place | undefined,
  numbersOf: NumbersOf = () => undefined,
): OwnPlaces {
  const places = new Map<ItemId, Place>();
  const template = currentTemplate(stage);
  for (const { id, kind } of items) {
    const place = placeOf(id);
    if (place !== undefined) places.set(id, inItsZone(template, place, sizeOfKind(kind)));
  }
  const stored = stage.autoPlaced[stage.era]?.cards ?? {};
  const cards: Record<CardId, Spot> = {};
  const packer = createPacker();
  const placeCard = (id: CardId, why: 'written' | 'played'): Place => {
    const known = places.get(id);
    if (known !== undefined) return known;
    // The server stores a place for every card; without one it must be in sight all the same.
    const spot = stored[id] ?? freeCardSpot(template, packer, why);
    const place = { ...spot, z: 0 };
    cards[id] = spot;
    places.set(id, place);
    packer.add(boxAt(place, why === 'written' ? writtenSize(template, spot.zone) : cardSize));
    return place;
  };

  const rounds = new Map<RoundId, { from: number; offsets: readonly Offset[] }>();
  const answers = answersByRound(stage);
  const byCard = new Map<CardId, Box[]>();
  for (const { id: roundId, cardId, autoPlaced } of roundsInOrder(stage)) {
    const card = placeCard(cardId, 'written');
    const published = answers.get(roundId) ?? [];
    const numbers = numbersOf(roundId);
    const from = autoPlaced?.from ?? numbers?.from ?? published[0]?.order ?? 0;
    const count = (published.at(-1)?.order ?? from - 1) - from + 1;
    const earlier = byCard.get(cardId) ?? [];
    const offsets = autoPlaced?.offsets[stage.era];
    const spots =
      offsets === undefined
        ? allocateAnswerSpots(template, card, count, numbers?.taken ?? packer)
        : followed(template, card, offsets, earlier);
    for (const { id, order } of published) {
      const spot = spots[order - from];
      if (spot === undefined) continue;
      const box = boxAt(spot, answerSize);
      packer.add(box);
      earlier.push(box);
      const offset = offsets?.[order - from];
      const known = places.get(id);
      // What was sorted goes on where it is, though people put it elsewhere under another template.
      const isFree = known === undefined || (isSorted(offset) && !isLaidUnder(stage, known));
      // In its card's zone also where it did not fit in there any more.
      const zone = isSorted(offset) ? offset[2] : card.zone;
      if (isFree) places.set(id, { ...spot, zone, z: 0 });
    }
    byCard.set(cardId, earlier);
    const kept = spots.map(({ x, y }, index): Offset => {
      const offset = offsets?.[index];
      return isSorted(offset) ? offset : [x - card.x, y - card.y];
    });
    rounds.set(roundId, { from, offsets: kept });
  }
  if (isOnTable(stage, template)) placeCard(stage.spotlight, 'written');
  for (const id of stage.played) placeCard(id, 'played');
  return { places, cards, rounds };
}

/** A place as it is, and inside its zone where an earlier version drew that zone elsewhere. */
function inItsZone(template: Template, place: Place, size: Size): Place {
  const zone = zoneOf(template, place.zone);
  const { x, y } = middleOf(boxAt(place, size));
  if (zone === undefined || zone.ring !== undefined || zoneAt({ ...template, zones: [zone] }, x, y) !== null)
    return place;
  const inside = within(boxAt(place, size), zone);
  return { ...place, x: inside.x, y: inside.y };
}

/**
 * The spots of answers that follow their card. When the card took one of them into another zone than its own, they are
 * all placed around it anew, beside its `earlier` answers: an answer counts in the zone of its card.
 */
function followed(
  template: Template,
  card: Spot,
  offsets: readonly Offset[],
  earlier: readonly Box[],
): readonly Point[] {
  const spots = offsets.map((offset) => {
    const [x, y] = offset;
    return isSorted(offset) ? { x, y } : { x: card.x + x, y: card.y + y };
  });
  const strays = spots.some((spot, index) => {
    const { x, y } = middleOf(boxAt(spot, answerSize));
    const seen = zoneAt(template, x, y);
    return !isSorted(offsets[index]) && seen !== null && seen !== card.zone;
  });
  if (!strays) return spots;
  const anew = allocateAnswerSpots(template, card, offsets.length, createPacker(earlier));
  return spots.map((spot, index) => (isSorted(offsets[index]) ? spot : (anew[index] ?? spot)));
}
