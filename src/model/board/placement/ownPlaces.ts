/**
 * Where each item lies by itself: where people placed it, else where it came to lie (autoPlacement.ts). Answers follow
 * their card.
 */
import { answersByRound } from '../../session/answersByCard.ts';
import type { Place, Spot, ThingId } from '../board.ts';
import type { CardId } from '../../deck.ts';
import { allocateAnswerSpots } from '../geometry/answerSpots.ts';
import { freeCardSpot } from '../geometry/cardSpots.ts';
import type { Item } from '../groupItems.ts';
import type { ItemId } from '../../ids.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { boxAt, createPacker, type Point } from '../geometry/packer.ts';
import { roundsInOrder, type Offset, type Stage } from '../../session/stage.ts';
import { middleOf, zoneAt, type Box, type Template } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

/** The place of every item that has one of its own, in a cluster or not. `placeOf` knows what people placed. */
export function ownPlaces(
  stage: Stage,
  items: readonly Item[],
  placeOf: (id: ThingId) => Place | undefined,
): Map<ItemId, Place> {
  const places = new Map<ItemId, Place>();
  for (const { id } of items) {
    const place = placeOf(id);
    if (place !== undefined) places.set(id, place);
  }
  const template = currentTemplate(stage);
  const stored = stage.autoPlaced[stage.era]?.cards ?? {};
  const packer = createPacker();
  const layCard = (id: CardId, why: 'written' | 'played'): Place => {
    const known = places.get(id);
    if (known !== undefined) return known;
    // The server stores a place for every card; without one it must be in sight all the same.
    const place = { ...(stored[id] ?? freeCardSpot(template, packer, why)), z: 0 };
    places.set(id, place);
    packer.add(boxAt(place, cardSize));
    return place;
  };

  const answers = answersByRound(stage);
  const byCard = new Map<CardId, Box[]>();
  for (const { id: roundId, cardId, autoPlaced } of roundsInOrder(stage)) {
    const card = layCard(cardId, 'written');
    const published = answers.get(roundId) ?? [];
    const from = autoPlaced?.from ?? published[0]?.order ?? 0;
    const count = (published.at(-1)?.order ?? from - 1) - from + 1;
    const earlier = byCard.get(cardId) ?? [];
    const offsets = autoPlaced?.offsets[stage.era];
    const spots =
      offsets === undefined
        ? allocateAnswerSpots(template, card, count, packer)
        : followed(template, card, offsets, earlier);
    for (const { id, order } of published) {
      const spot = spots[order - from];
      if (spot === undefined) continue;
      const box = boxAt(spot, answerSize);
      packer.add(box);
      earlier.push(box);
      // In its card's zone also where it did not fit in there any more.
      if (!places.has(id)) places.set(id, { ...spot, zone: card.zone, z: 0 });
    }
    byCard.set(cardId, earlier);
  }
  for (const id of stage.played) layCard(id, 'played');
  return places;
}

/**
 * The spots of answers that follow their card. When the card took one of them into another zone than its own, they are
 * all laid around it anew, beside its `earlier` answers: an answer counts in the zone of its card.
 */
function followed(
  template: Template,
  card: Spot,
  offsets: readonly Offset[],
  earlier: readonly Box[],
): readonly Point[] {
  const spots = offsets.map(([x, y]) => ({ x: card.x + x, y: card.y + y }));
  const strays = spots.some((spot) => {
    const { x, y } = middleOf(boxAt(spot, answerSize));
    const seen = zoneAt(template, x, y);
    return seen !== null && seen !== card.zone;
  });
  return strays ? allocateAnswerSpots(template, card, offsets.length, createPacker(earlier)) : spots;
}
