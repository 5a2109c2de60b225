/**
 * The spots where things come to lie that nobody placed, in order. They follow from the template and the card alone, so
 * that what lies there never shifts when more comes.
 */
import type { Place, Spot } from '../board.ts';
import { answerSize, cardSize, itemGap } from '../geometry/itemSizes.ts';
import type { SpotsUnder, Stage } from '../../session/stage.ts';
import { middleOf, overlap, zoneAt, zoneOf, type Box, type Template, type Zone } from '../template.ts';

type Point = Pick<Spot, 'x' | 'y'>;

/** Room above the first item of a zone, for the zone's name. */
const zoneTitle = 48;
const side = 20;
/** Between two rows of answers: so narrow that four of them fit where things arrive on the free board. */
const rowGap = 10;
const across = answerSize.width + itemGap;
const down = answerSize.height + rowGap;
/** As many rows of answers as a card is high: below these there is room under the card too. */
const rowsBesideCard = Math.ceil((cardSize.height + rowGap) / down);
/** Columns of answers that did not fit in their zone: about the form of a screen together with the board. */
const columnsAside = 4;
/** Answers in the open go on to the right of their card this far, and then under each other. */
const columnsInTheOpen = 5;
/** So many rows, then on to the right: the surface has an end. */
const mostRows = 24;
/** From one row where a card can lie to the next: four of these are a card, three a row of answers. */
const cardStep = 46;

/** Something of this size with its corner here. */
const boxAt = ({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>): Box => ({
  x,
  y,
  width,
  height,
});

/** Whether all of a box lies in a zone; in a ring its middle does. */
function isInside(box: Box, zone: Zone, template: Template): boolean {
  const { x, y } = middleOf(box);
  const fits =
    box.x >= zone.x &&
    box.x + box.width <= zone.x + zone.width &&
    box.y >= zone.y &&
    box.y + box.height <= zone.y + zone.height;
  return fits && zoneAt(template, x, y) === zone.id;
}

/** The left side of a column of answers: 0 is under the card, 1 the first beside it. */
const leftOf = (card: Point, column: number) =>
  card.x + (column > 0 ? cardSize.width + itemGap + (column - 1) * across : column * across);

/** Rows of answers beside and under a card, from the left, in the columns from one to another. */
function* rowsAround(card: Point, rows: number, columns: { first: number; last: number }): Generator<Point> {
  for (let row = 0; row < rows; row += 1)
    for (let column = row < rowsBesideCard ? 1 : columns.first; column <= columns.last; column += 1)
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

function* openSpots(card: Point): Generator<Point> {
  yield* rowsAround(card, mostRows, { first: 0, last: columnsInTheOpen });
  yield* pagesFrom({ x: leftOf(card, columnsInTheOpen + 1) + itemGap, y: card.y }, columnsInTheOpen);
}

/**
 * The spots for the answers to a card, as one reads them, without an end: in the card's zone beside and under it, and
 * when that is full, beside the board from the height of the card on, so that one sees whose they are. On the free surface they keep out of every zone.
 */
export function* answerSpots(template: Template, card: Pick<Place, 'x' | 'y' | 'zone'>): Generator<Point> {
  const zone = zoneOf(template, card.zone);
  if (zone === undefined) {
    for (const spot of openSpots(card))
      if (!template.zones.some((one) => overlap(boxAt(spot, answerSize), one))) yield spot;
    return;
  }
  const rows = Math.ceil((zone.y + zone.height - card.y) / down);
  const columns = {
    first: -Math.floor(Math.max(0, card.x - zone.x) / across),
    last: Math.ceil(Math.max(0, zone.x + zone.width - card.x) / across),
  };
  for (const spot of rowsAround(card, rows, columns))
    if (isInside(boxAt(spot, answerSize), zone, template)) yield spot;
  yield* pagesFrom({ x: template.width + 2 * itemGap, y: card.y }, columnsAside);
}

export interface CardSpot extends Point {
  /** Whether a row begins here. */
  readonly first: boolean;
}

/** The spots for cards, in rows, without an end: in the zone where things arrive, and then below the board. */
export function* cardSpots(template: Template): Generator<CardSpot> {
  const zone = zoneOf(template, template.arrivals);
  const area =
    zone === undefined
      ? template.free
      : {
          x: zone.x + side,
          y: zone.y + zoneTitle,
          width: zone.width - 2 * side,
          height: zone.height - zoneTitle,
        };
  const stepX = cardSize.width + itemGap;
  const columns = Math.max(1, Math.floor((area.width + itemGap) / stepX));
  const row = function* (y: number): Generator<CardSpot> {
    for (let column = 0; column < columns; column += 1)
      yield { x: area.x + column * stepX, y, first: column === 0 };
  };
  if (zone !== undefined)
    for (let y = area.y; y + cardSize.height <= area.y + area.height; y += cardStep) yield* row(y);
  for (let y = zone === undefined ? area.y : template.height + 2 * itemGap; ; y += cardStep) yield* row(y);
}

/** Beside a card that one will write on, room for the first answers. */
export const writtenCardSize = { width: leftOf({ x: 0, y: 0 }, 4) - itemGap, height: cardSize.height };

/** The number of the first spot for a card that is free, with room for this much; `atFirst` where a row begins. */
export function freeCardSpot(
  template: Template,
  isTaken: (box: Box) => boolean,
  { width, height }: Pick<Box, 'width' | 'height'>,
  atFirst: boolean,
): number {
  let number = 0;
  for (const spot of cardSpots(template)) {
    const box = boxAt(spot, { width, height });
    if ((spot.first || !atFirst) && !isTaken(box)) return number;
    number += 1;
  }
  return number;
}

/** The spot for a card with this number. */
export function cardSpot(template: Template, number: number): Spot {
  let at: Point = template.free;
  let passed = 0;
  for (const spot of cardSpots(template)) {
    at = spot;
    if (passed === number) break;
    passed += 1;
  }
  return { x: at.x, y: at.y, zone: zoneAt(template, at.x, at.y) };
}

/** So many spots for answers to a card, leaving out those with these numbers, or that `isTaken` says are covered. */
export function takeAnswerSpots(
  template: Template,
  card: Pick<Place, 'x' | 'y' | 'zone'>,
  count: number,
  isTaken: (box: Box, number: number) => boolean,
): { readonly spots: readonly Point[]; readonly passed: readonly number[] } {
  const spots: Point[] = [];
  const passed: number[] = [];
  let number = 0;
  if (count > 0)
    for (const spot of answerSpots(template, card)) {
      if (isTaken(boxAt(spot, answerSize), number)) passed.push(number);
      else spots.push(spot);
      if (spots.length === count) break;
      number += 1;
    }
  return { spots, passed };
}

const noSpots: SpotsUnder = { cards: {}, aside: {} };

/** What came to lie by itself under the template of now. */
export function spotsUnder({ lies, era }: Pick<Stage, 'lies' | 'era'>): SpotsUnder {
  return lies[era] ?? noSpots;
}
