/**
 * Where items lie by themselves: what people placed there, the rest by rule. Rounds are followed as they came by, so what
 * comes later never shifts what lies there already. What was in the way when a card or its answers came is on the stage
 * (see comeToLie.ts); where it is not, as in a session of before, what the rule itself laid earlier is gone around.
 */
import { answersByCard } from '../../session/answersByCard.ts';
import type { Place, ThingId } from '../board.ts';
import type { CardId } from '../../deck.ts';
import type { Item } from '../groupItems.ts';
import type { ItemId } from '../../ids.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { createOccupied } from '../geometry/occupied.ts';
import { cardSpot, freeCardSpot, spotsUnder, takeAnswerSpots, writtenCardSize } from './spotsByRule.ts';
import { roundsInOrder, type Stage } from '../../session/stage.ts';
import type { Box, Template } from '../template.ts';

/** The place of every item that has one of its own, in a cluster or not. `placeOf` knows what people placed. */
export function placeByRule(
  stage: Stage,
  template: Template,
  items: readonly Item[],
  placeOf: (id: ThingId) => Place | undefined,
): Map<ItemId, Place> {
  const places = new Map<ItemId, Place>();
  for (const { id } of items) {
    const place = placeOf(id);
    if (place !== undefined) places.set(id, place);
  }
  const byCard = answersByCard(stage);
  const { cards: numbers } = spotsUnder(stage);
  const laid = createOccupied();
  const layCard = (id: CardId, room: Pick<Box, 'width' | 'height'>): Place => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const number = numbers[id] ?? freeCardSpot(template, laid.covers, room, room === writtenCardSize);
    const place = { ...cardSpot(template, number), z: 0 };
    places.set(id, place);
    laid.add({ x: place.x, y: place.y, width: cardSize.width, height: cardSize.height });
    return place;
  };

  for (const { id: roundId, cardId, beside } of roundsInOrder(stage)) {
    const card = layCard(cardId, writtenCardSize);
    const answers = (byCard.get(cardId) ?? []).filter((answer) => answer.roundId === roundId);
    const from = beside?.from ?? answers[0]?.order ?? 0;
    const passed = beside?.passed?.[stage.era];
    const taken = passed && new Set(passed);
    const { spots } = takeAnswerSpots(
      template,
      card,
      (answers.at(-1)?.order ?? from - 1) - from + 1,
      (box, number) => (taken === undefined ? laid.covers(box) : taken.has(number)),
    );
    for (const { id, order } of answers) {
      const spot = spots[order - from];
      if (spot === undefined) continue;
      laid.add({ x: spot.x, y: spot.y, width: answerSize.width, height: answerSize.height });
      // In its card's zone also where it did not fit in there any more.
      if (!places.has(id)) places.set(id, { x: spot.x, y: spot.y, zone: card.zone, z: 0 });
    }
  }
  for (const id of stage.played) layCard(id, cardSize);
  return places;
}
