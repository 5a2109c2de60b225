/** What people did on the example's board: the rest lies where it came by itself. */
import { spotIn } from '../../model/board/geometry/arrange.ts';
import { sizeOfKind } from '../../model/board/geometry/itemSizes.ts';
import { layOutBoard } from '../../model/board/geometry/layout.ts';
import { emptyBoard, type Board, type Place } from '../../model/board/board.ts';
import type { ZoneId } from '../../model/board/template.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import type { CardId } from '../../model/deck.ts';
import type { ItemId } from '../../model/ids.ts';
import { answersTo, type Stage } from '../../model/session/stage.ts';

/** A card, or one of its answers by number. */
type Mention = readonly [card: string, answer?: number];

const insights: readonly Mention[] = [
  ['kennisbronnen-3', 0],
  ['kennisbronnen-3', 1],
  ['leren-2', 0],
  ['kennisbeleid-1', 2],
];

/** What somebody put aside, to wait. */
const waiting: readonly (readonly [ZoneId, ...Mention])[] = [
  ['later', 'leren-3'],
  ['later', 'kennisbeleid-1', 3],
  ['parked', 'kennisbeleid-3'],
];

/** The places and marks on the board of this stage. */
export function layOutExample(stage: Stage): Pick<Board, 'places' | 'insights'> {
  const idOf = (card: string, answer?: number): ItemId | undefined =>
    answer === undefined ? (card as CardId) : answersTo(stage, card as CardId)[answer]?.id;
  const marked = insights.flatMap((mention) => idOf(...mention) ?? []);
  const places: Record<ItemId, Place> = {};
  for (const [index, [zone, card, answer]] of waiting.entries()) {
    const id = idOf(card, answer);
    if (id === undefined) continue;
    const lying = layOutBoard(stage, { ...emptyBoard, places });
    const size = sizeOfKind(answer === undefined ? 'card' : 'answer');
    places[id] = { ...spotIn(currentTemplate(stage), lying, zone, size), z: index + 1 };
  }
  return { places, insights: Object.fromEntries(marked.map((id) => [id, true as const])) };
}
