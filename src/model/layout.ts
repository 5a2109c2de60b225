/**
 * Where every item on the board is drawn. People place items on the board document; an item nobody has placed yet
 * (an answer just revealed, its card) gets a place by rule, the same in every browser, so that no machine has to write it.
 */
import type { Board, Place } from './board.ts';
import type { CardId } from './deck.ts';
import type { ItemId } from './ids.ts';
import { answersTo, roundsInOrder, type Stage } from './stage.ts';
import { templateOf, zoneAt } from './template.ts';

export interface PlacedItem extends Place {
  readonly id: ItemId;
  readonly kind: 'card' | 'answer';
  /** The card itself, or the card that the answer answers. */
  readonly cardId: CardId;
}

/** Drawn sizes in board units; heights are what a usual text needs. */
export const cardSize = { width: 240, height: 170 } as const;
export const answerSize = { width: 190, height: 128 } as const;
const gap = 14;
/** Room above the first item of a zone, for the zone's name. */
const zoneTitle = 48;
/** A block of answers is at most this high, so that it fits in a zone; then it grows to the side. */
const rowsInBlock = 4;

/** Cards that were written on, in the order in which they came by. */
function discussedCards(stage: Stage): CardId[] {
  return [...new Set(roundsInOrder(stage).map((round) => round.cardId))];
}

/** All items on the board with their places, lowest first. Places of things that do not exist are left out. */
export function layOutBoard(stage: Stage, board: Board): PlacedItem[] {
  const template = templateOf(stage.templateId);
  const items: PlacedItem[] = [];
  const placeOf = (id: ItemId) => (Object.hasOwn(board.places, id) ? board.places[id] : undefined);
  const zone = template.zones.find(({ id }) => id === 'now') ?? { x: 0, y: 0, height: template.height };
  const discussed = discussedCards(stage);
  let nextFreeY = zone.y + zoneTitle;

  /** Where a card lies that nobody has placed: in the zone while there is room, then below everything. */
  const placeByRule = (height: number): Place => {
    const full = nextFreeY > zone.y + zoneTitle && nextFreeY + height > zone.y + zone.height;
    if (full) nextFreeY = Math.max(nextFreeY, template.height + 2 * gap);
    const x = zone.x + 20;
    const y = nextFreeY;
    nextFreeY += height + 2 * gap;
    return { x, y, zone: zoneAt(template, x, y), z: 0 };
  };

  for (const card of stage.cards) {
    const place = placeOf(card.id);
    if (place !== undefined) items.push({ ...place, id: card.id, kind: 'card', cardId: card.id });
  }
  for (const cardId of discussed) {
    const answers = answersTo(stage, cardId);
    const columns = Math.max(3, Math.ceil(answers.length / rowsInBlock));
    const rows = Math.ceil(answers.length / columns);
    const placed = placeOf(cardId);
    const at = placed ?? placeByRule(Math.max(cardSize.height, rows * (answerSize.height + gap)));
    if (placed === undefined) items.push({ ...at, id: cardId, kind: 'card', cardId });
    const left = at.x + cardSize.width + gap;
    answers.forEach((answer, index) => {
      // Beside its card, and in its card's zone also where the block sticks out of it.
      const x = left + (index % columns) * (answerSize.width + gap);
      const y = at.y + Math.floor(index / columns) * (answerSize.height + gap);
      const place = placeOf(answer.id) ?? { x, y, zone: at.zone, z: 0 };
      items.push({ ...place, id: answer.id, kind: 'answer', cardId });
    });
  }
  return items.sort((a, b) => a.z - b.z);
}
