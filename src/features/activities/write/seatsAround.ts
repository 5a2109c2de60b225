import type { Box } from '../../../model/board/template.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that a seat takes, in board units. */
export const seatSize = { width: 124, height: 148 } as const;
const apart = 24;

/** How far the seats reach beyond the question, in board units. */
export const reach = { x: seatSize.width + apart, y: seatSize.height + apart } as const;

/**
 * The top left corners of so many seats, along a table around the question: as far apart as there is room, beginning at
 * the top left. More people than fit sit closer.
 */
export function seatsAround(question: Box, count: number): Point[] {
  const left = question.x - reach.x;
  const top = question.y - reach.y;
  const width = question.width + reach.x + apart;
  const height = question.height + reach.y + apart;
  const around = 2 * (width + height);
  return Array.from({ length: count }, (_, index) => {
    let at = ((index + 0.5) / count) * around;
    if (at < width) return { x: left + at, y: top };
    at -= width;
    if (at < height) return { x: left + width, y: top + at };
    at -= height;
    if (at < width) return { x: left + width - at, y: top + height };
    return { x: left, y: top + height - (at - width) };
  });
}

/** How many can sit around a question without covering each other. */
export function seatsThatFit(question: Box): number {
  const around = 2 * (question.width + reach.x + apart + question.height + reach.y + apart);
  return Math.floor(around / seatSize.height);
}
