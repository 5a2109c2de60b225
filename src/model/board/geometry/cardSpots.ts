/** The spots where cards come to lie that nobody placed, and the first of them that is free. */
import type { Spot } from '../board.ts';
import { zoneHeading, zoneSide } from './freeSpot.ts';
import { answerSize, cardSize, itemGap, type Size } from './itemSizes.ts';
import type { Packer, Point } from './packer.ts';
import { zoneAt, zoneOf, type Template } from '../template.ts';

/** From one row where a card can lie to the next: four of these are a card, three a row of answers. */
const cardStep = 46;

/** The spots for cards, in rows, without an end: in the zone where things arrive, and then below the board. */
export function* cardSpots(template: Template, firstColumnOnly = false): Generator<Point, never> {
  const zone = zoneOf(template, template.arrivals);
  const area =
    zone === undefined
      ? template.free
      : {
          x: zone.x + zoneSide,
          y: zone.y + zoneHeading,
          width: zone.width - 2 * zoneSide,
          height: zone.height - zoneHeading,
        };
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

/** A free spot for a card. One that people write on begins a row. */
export function freeCardSpot(template: Template, packer: Packer, why: 'written' | 'played'): Spot {
  const spots = cardSpots(template, why === 'written');
  const spot = packer.firstFree(spots, why === 'written' ? writtenCardSize : cardSize) ?? template.free;
  return { x: spot.x, y: spot.y, zone: zoneAt(template, spot.x, spot.y) };
}
