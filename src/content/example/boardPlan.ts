/** Where things are on the example's board. Columns and rows are wider apart than on a bare board, so that all can be read. */
import type { Board, Place } from '../../model/board/board.ts';
import type { CardId } from '../../model/deck.ts';
import type { ItemId } from '../../model/ids.ts';
import { answerSize, cardSize } from '../../model/board/geometry/itemSizes.ts';
import { answersTo, type Stage } from '../../model/session/stage.ts';
import { zoneAt } from '../../model/board/template.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';

interface Spot {
  readonly card: string;
  readonly x: number;
  readonly y: number;
  /** In how many columns the answers are placed beside their card. */
  readonly columns: number;
  /** Which answers, by number, are marked as an insight. */
  readonly insights?: readonly number[];
}

const plan: readonly Spot[] = [
  { card: 'kennisbronnen-3', x: 60, y: 88, columns: 4, insights: [0, 1] },
  { card: 'leren-2', x: 60, y: 364, columns: 4, insights: [0] },
  { card: 'leidinggevende-1', x: 20, y: 1_210, columns: 2 },
  { card: 'kennisbeleid-1', x: 700, y: 1_210, columns: 2, insights: [2] },
  { card: 'leren-3', x: 60, y: 708, columns: 1 },
  { card: 'kennisbeleid-3', x: 770, y: 708, columns: 1 },
];

/** One answer that somebody dragged away from its card, to the zone "later". */
const moved = { card: 'kennisbeleid-1', answer: 3, x: 60, y: 900 } as const;

const step = { x: answerSize.width + 14, y: answerSize.height + 12 } as const;

/** The cards that are on the board, with their published answers. */
export function layOutExample(stage: Stage): Pick<Board, 'places' | 'insights'> {
  const template = currentTemplate(stage);
  const places: [ItemId, Place][] = [];
  const insights: [ItemId, true][] = [];
  const put = (id: ItemId, x: number, y: number) =>
    places.push([id, { x, y, zone: zoneAt(template, x, y), z: places.length + 1 }]);
  for (const spot of plan) {
    const cardId = spot.card as CardId;
    put(cardId, spot.x, spot.y);
    answersTo(stage, cardId).forEach((answer, index) => {
      const column = index % spot.columns;
      const row = Math.floor(index / spot.columns);
      if (moved.card === spot.card && moved.answer === index) put(answer.id, moved.x, moved.y);
      else put(answer.id, spot.x + cardSize.width + 14 + column * step.x, spot.y + row * step.y);
      if (spot.insights?.includes(index) === true) insights.push([answer.id, true]);
    });
  }
  return { places: Object.fromEntries(places), insights: Object.fromEntries(insights) };
}
