/** The spots that cards get by themselves, those around a card that its answers get, and the first of them that are free. */
import type { Spot } from '../board.ts';
import {
  middleOf,
  overlap,
  sorts,
  zoneAt,
  zoneOf,
  type Box,
  type Template,
  type Zone,
  type ZoneId,
} from '../template.ts';
import { roomIn, zoneHeading } from './freeSpot.ts';
import { answerSize, cardSize, itemGap, questionSize, type Size } from './itemSizes.ts';
import { boxAt, type Packer, type Point } from './packer.ts';
import type { CardId } from '../../deck.ts';
import type { Stage } from '../../session/stage.ts';

/** From one row where a card can be to the next: four of these are a card, three a row of answers. */
const cardStep = 46;

/** Between the board and what lies beside it by itself. */
const besideBoard = 80;

/** The spots for cards, in rows, without an end: in the zone where things arrive, and then below the board. */
export function* cardSpots(template: Template, firstColumnOnly = false): Generator<Point, never> {
  const zone = zoneOf(template, template.arrivals);
  const area = zone === undefined ? template.free : { ...roomIn(zone), height: zone.height - zoneHeading };
  const stepX = cardSize.width + itemGap;
  const columns = firstColumnOnly ? 1 : Math.max(1, Math.floor((area.width + itemGap) / stepX));
  const row = function* (y: number): Generator<Point> {
    for (let column = 0; column < columns; column += 1) yield { x: area.x + column * stepX, y };
  };
  if (zone !== undefined)
    for (let y = area.y; y + cardSize.height <= area.y + area.height; y += cardStep) yield* row(y);
  for (let y = zone === undefined ? area.y : template.height + 2 * itemGap; ; y += cardStep) yield* row(y);
}

/** A card that people write on, with room beside it for the first answers. */
const writtenCardSize: Size = {
  width: cardSize.width + 3 * (itemGap + answerSize.width),
  height: cardSize.height,
};
/** The same on the table, where each question has a screen of its own. */
const questionRoom = ({ free }: Template): Size => ({ width: free.width, height: 800 });
/** Between the answers to one question and the next question: there people lay their answers down. */
const questionGap = 190;

/** The size of a card that people write on, in a zone or on the free surface (null). */
export const writtenSize = (template: Template, zone: ZoneId | null): Size =>
  template.isTable === true && zone === null ? questionSize : cardSize;

/** Whether the card of this moment lies on the table: on other boards a card comes when people write to it. */
export const isOnTable = (
  stage: Pick<Stage, 'spotlight'>,
  template: Template,
): stage is { spotlight: CardId } => template.isTable === true && stage.spotlight !== null;

/** Where things are sorted, questions lie beside the board, and what is played waits under it with what is still to lay. */
function* spotsAroundZones(template: Template, why: 'written' | 'played'): Generator<Point, never> {
  const { free, width, zones } = template;
  if (why === 'played') return yield* cardSpots({ ...template, free: { ...free, y: free.y + zoneHeading } });
  const y = Math.min(...zones.map((zone) => zone.y));
  return yield* cardSpots({ ...template, free: { ...free, x: width + besideBoard, y } }, true);
}

/** A free spot for a card. One that people write on begins a row. */
export function freeCardSpot(template: Template, packer: Packer, why: 'written' | 'played'): Spot {
  const spots = sorts(template) ? spotsAroundZones(template, why) : cardSpots(template, why === 'written');
  const written = template.isTable === true ? questionRoom(template) : writtenCardSize;
  const gap = why === 'written' && template.isTable === true ? questionGap : 0;
  const spot = packer.firstFree(spots, why === 'written' ? written : cardSize, gap) ?? template.free;
  return { x: spot.x, y: spot.y, zone: zoneAt(template, spot.x, spot.y) };
}

/** Between two rows of answers: so narrow that four of them fit where things arrive on the free board. */
const rowGap = 10;
const across = answerSize.width + itemGap;
const down = answerSize.height + rowGap;
/** Columns of answers that did not fit in their zone: about the form of a screen together with the board. */
const columnsAside = 4;
/** Answers in the open go on to the right of their card this far, and then under each other. */
const columnsInTheOpen = 5;
/** So many rows, then on to the right: the surface has an end. */
const mostRows = 24;

/** Whether all of a box is in a zone; in a ring its middle is. */
function isInside(box: Box, zone: Zone, template: Template): boolean {
  const { x, y } = middleOf(box);
  const fits =
    box.x >= zone.x &&
    box.x + box.width <= zone.x + zone.width &&
    box.y >= zone.y &&
    box.y + box.height <= zone.y + zone.height;
  return fits && zoneAt(template, x, y) === zone.id;
}

/** So many columns of answers fit under a card. */
const columnsUnder = (card: Box) => Math.floor((card.width + itemGap) / across);

/** The left side of a column of answers, the first of which is under the card. */
function leftOf(card: Box, column: number): number {
  const under = columnsUnder(card);
  return card.x + (column < under ? column * across : card.width + itemGap + (column - under) * across);
}

/** Rows of answers beside a card, and under it, from the left, in the columns from one to another. */
function* rowsBeside(card: Box, rows: number, columns: { first: number; last: number }): Generator<Point> {
  const besideCard = Math.ceil((card.height + rowGap) / down);
  for (let row = 0; row < rows; row += 1)
    for (
      let column = row < besideCard ? columnsUnder(card) : columns.first;
      column <= columns.last;
      column += 1
    )
      yield { x: leftOf(card, column), y: card.y + row * down };
}

/** Pages of rows beside each other, without an end. */
function* pagesFrom(corner: Point, columns: number): Generator<Point> {
  for (let page = 0; ; page += 1)
    for (let row = 0; row < mostRows; row += 1)
      for (let column = 0; column < columns; column += 1)
        yield {
          x: corner.x + page * (columns * across + itemGap) + column * across,
          y: corner.y + row * down,
        };
}

/** Few answers to a question go in fewer columns: then the table is drawn larger. */
const fewAnswers = 14;

function* openSpots(card: Box, count: number): Generator<Point> {
  const last = columnsInTheOpen - Number(columnsUnder(card) > 1 && count <= fewAnswers);
  yield* rowsBeside(card, mostRows, { first: 0, last });
  yield* pagesFrom({ x: leftOf(card, columnsInTheOpen + 1) + itemGap, y: card.y }, columnsInTheOpen);
}

/**
 * The spots for the answers to a card, as one reads them, without an end: in the card's zone beside and under it, and
 * when that is full, beside the board from the height of the card on, so that one sees whose they are. On the free surface they keep out of every zone.
 */
function* answerSpots(template: Template, { zone: id, ...at }: Spot, count: number): Generator<Point> {
  const zone = zoneOf(template, id);
  const card = boxAt(at, writtenSize(template, id));
  if (zone === undefined) {
    for (const spot of openSpots(card, count))
      if (!template.zones.some((one) => overlap(boxAt(spot, answerSize), one))) yield spot;
    return;
  }
  const rows = Math.ceil((zone.y + zone.height - card.y) / down);
  const columns = {
    first: -Math.floor(Math.max(0, card.x - zone.x) / across),
    last: Math.ceil(Math.max(0, zone.x + zone.width - card.x) / across),
  };
  for (const spot of rowsBeside(card, rows, columns))
    if (isInside(boxAt(spot, answerSize), zone, template)) yield spot;
  yield* pagesFrom({ x: template.width + 2 * itemGap, y: card.y }, columnsAside);
}

/** Free spots for so many answers to a card, in the order in which one reads them. */
export function allocateAnswerSpots(
  template: Template,
  card: Spot,
  count: number,
  packer: Pick<Packer, 'blocking'>,
): Point[] {
  const spots: Point[] = [];
  for (const spot of answerSpots(template, card, count)) {
    if (spots.length >= count) break;
    if (packer.blocking(boxAt(spot, answerSize)) === undefined) spots.push(spot);
  }
  return spots;
}

/** Rows of answers in these columns, from a height to another or without an end. */
function* rowsDown(
  x: number,
  columns: number,
  from: number,
  to = Number.POSITIVE_INFINITY,
): Generator<Point> {
  for (let y = from; y + answerSize.height <= to; y += down)
    for (let column = 0; column < columns; column += 1) yield { x: x + column * across, y };
}

/** The spots for answers in a zone, row by row, and when it is full further down, in the same columns `under` a height. */
export function* zoneSpots(template: Template, zone: Zone, under: number): Generator<Point> {
  const { x, y, width } = roomIn(zone);
  const columns = Math.max(1, Math.floor((width + itemGap) / across));
  for (const spot of rowsDown(x, columns, y, zone.y + zone.height))
    if (isInside(boxAt(spot, answerSize), zone, template)) yield spot;
  yield* rowsDown(x, columns, under + zoneHeading);
}

/** The spots for what is still to be laid, under the board and under this height, without an end. */
export function waitingSpots({ free }: Template, under: number): Generator<Point> {
  const columns = Math.max(1, Math.floor((free.width - itemGap) / across));
  return rowsDown(free.x + itemGap, columns, Math.max(free.y, under) + zoneHeading);
}
