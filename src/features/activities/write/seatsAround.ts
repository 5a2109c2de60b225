import { overlap, type Box } from '../../../model/board/template.ts';

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

/** So many seats in two rows, above the question and below it: more fit there than at its corners. */
export function seatsInRows(question: Box, count: number): Point[] {
  const left = question.x - reach.x;
  const width = question.width + 2 * reach.x;
  const above = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const [at, of] = index < above ? [index, above] : [count - 1 - index, count - above];
    const y = index < above ? question.y - reach.y : question.y + question.height + apart;
    return { x: left + ((at + 0.5) / of) * width - seatSize.width / 2, y };
  });
}

/** Whether nobody's seat covers another's. */
export function areApart(seats: readonly Point[]): boolean {
  const boxes = seats.map((at) => ({ ...at, ...seatSize }));
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlap(box, other)));
}
