/**
 * Where every item on the board is drawn. People place items on the board document; an item nobody has placed yet
 * (an answer just revealed, its card) gets a place by rule, the same in every browser, so that no machine has to write it.
 */
import type { Board, Place } from './board.ts';
import type { CardId } from './deck.ts';
import type { AnswerId, ItemId } from './ids.ts';
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
export const answerSize = { width: 190, height: 110 } as const;
const gap = 14;

/** Cards that were written on, in the order in which they came by. */
function discussedCards(stage: Stage): CardId[] {
  return [...new Set(roundsInOrder(stage).map((round) => round.cardId))];
}

/** All items on the board with their places, lowest first. Places of things that do not exist are left out. */
export function layOutBoard(stage: Stage, board: Board): PlacedItem[] {
  const template = templateOf(stage.templateId);
  const items: PlacedItem[] = [];
  const placeOf = (id: ItemId) => (Object.hasOwn(board.places, id) ? board.places[id] : undefined);
  const zone = template.zones.find(({ id }) => id === 'now') ?? { x: 0, y: 0, width: template.width };
  const discussed = discussedCards(stage);
  let nextFreeY = zone.y + 48;

  for (const card of stage.cards) {
    const place = placeOf(card.id);
    if (place !== undefined) items.push({ ...place, id: card.id, kind: 'card', cardId: card.id });
  }
  for (const cardId of discussed) {
    const answers = answersTo(stage, cardId);
    let at = placeOf(cardId);
    const columns = Math.max(3, Math.min(6, Math.ceil(Math.sqrt(answers.length))));
    if (at === undefined) {
      const x = zone.x + 20;
      at = { x, y: nextFreeY, zone: zoneAt(template, x, nextFreeY), z: 0 };
      items.push({ ...at, id: cardId, kind: 'card', cardId });
      const rows = Math.ceil(answers.length / columns);
      nextFreeY += Math.max(cardSize.height, rows * (answerSize.height + gap)) + 2 * gap;
    }
    const left = at.x + cardSize.width + gap;
    answers.forEach((answer, index) => {
      const x = left + (index % columns) * (answerSize.width + gap);
      const y = (at?.y ?? 0) + Math.floor(index / columns) * (answerSize.height + gap);
      const place = placeOf(answer.id) ?? { x, y, zone: zoneAt(template, x, y), z: 0 };
      items.push({ ...place, id: answer.id, kind: 'answer', cardId });
    });
  }
  return items.sort((a, b) => a.z - b.z);
}

/** Whether an item id names a published answer. */
export function isAnswerId(stage: Stage, id: ItemId): id is AnswerId {
  return Object.hasOwn(stage.answers, id);
}
