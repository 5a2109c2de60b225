/** Where items lie by themselves: what people placed there, the rest by rule, cards under each other with their answers beside them. */
import { answersByCard } from './answersByCard.ts';
import type { Place, ThingId } from './board.ts';
import type { CardId } from './deck.ts';
import type { Item } from './groupItems.ts';
import type { ItemId } from './ids.ts';
import { answerSize, cardSize, itemGap } from './itemSizes.ts';
import { roundsInOrder, type Stage } from './stage.ts';
import { zoneAt, zoneOf, type Template } from './template.ts';

/** Room above the first item of a zone, for the zone's name. */
const zoneTitle = 48;
/** A block of answers is at most this high, so that it fits in a zone; then it grows to the side. */
const rowsInBlock = 4;

/** Cards that were written on, in the order in which they came by. */
function discussedCards(stage: Stage): CardId[] {
  return [...new Set(roundsInOrder(stage).map((round) => round.cardId))];
}

/** Gives, again and again, the corner of the next block: in the zone where things arrive while there is room, then below the board. */
function columnOfBlocks(template: Template): (height: number) => Place {
  const zone = zoneOf(template, template.arrivals);
  const area = zone ?? template.free;
  const top = zone === undefined ? area.y : area.y + zoneTitle;
  let next = top;
  return (height) => {
    if (zone !== undefined && next > top && next + height > area.y + area.height)
      next = Math.max(next, template.height + 2 * itemGap);
    const x = zone === undefined ? area.x : area.x + 20;
    const y = next;
    next += height + 2 * itemGap;
    return { x, y, zone: zoneAt(template, x, y), z: 0 };
  };
}

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
  const nextBlock = columnOfBlocks(template);
  for (const cardId of discussedCards(stage)) {
    const answers = byCard.get(cardId) ?? [];
    const columns = Math.max(3, Math.ceil(answers.length / rowsInBlock));
    const rows = Math.ceil(answers.length / columns);
    const block = Math.max(cardSize.height, rows * (answerSize.height + itemGap));
    const at = places.get(cardId) ?? nextBlock(block);
    places.set(cardId, at);
    answers.forEach(({ id }, index) => {
      if (places.has(id)) return;
      // Beside its card, and in its card's zone also where the block sticks out of it.
      const x = at.x + cardSize.width + itemGap + (index % columns) * (answerSize.width + itemGap);
      const y = at.y + Math.floor(index / columns) * (answerSize.height + itemGap);
      places.set(id, { x, y, zone: at.zone, z: 0 });
    });
  }
  return places;
}
