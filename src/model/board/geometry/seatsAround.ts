/** Where people sit while they write, around the question. */
import { overlap, type Box } from '../template.ts';

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

/** More people than this would be too small to recognise. */
const mostSeats = 30;

/**
 * The seats at the table around a question, clockwise from the top left: as close as there is room, and at a larger table
 * for more people, so that nobody covers another. Null when they are too many for that.
 */
export function seatsAtTable(question: Box, count: number): Point[] | null {
  const close = seatsAround(question, count);
  if (areApart(close)) return close;
  if (count > mostSeats) return null;
  const beside = Math.ceil((count - 4) / 10);
  const above = Math.ceil(count / 2) - beside;
  const below = count - above - 2 * beside;
  const width = Math.max(question.width + 2 * reach.x, above * (seatSize.width + 1));
  const height = Math.max(question.height + 2 * apart, beside * (seatSize.height + 1));
  const left = question.x + (question.width - width) / 2;
  const top = question.y + (question.height - height) / 2;
  const across = (at: number, of: number) => left + ((at + 0.5) / of) * width - seatSize.width / 2;
  const down = (at: number) => top + ((at + 0.5) / beside) * height - seatSize.height / 2;
  const each = (of: number, seat: (at: number) => Point) => Array.from({ length: of }, (_, at) => seat(at));
  return [
    ...each(above, (at) => ({ x: across(at, above), y: top - seatSize.height })),
    ...each(beside, (at) => ({ x: left + width - seatSize.width, y: down(at) })),
    ...each(below, (at) => ({ x: across(below - 1 - at, below), y: top + height })),
    ...each(beside, (at) => ({ x: left, y: down(beside - 1 - at) })),
  ];
}
