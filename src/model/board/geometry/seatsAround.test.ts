import { expect, it } from 'vitest';

import { overlap } from '../template.ts';
import { areApart, seatsAround, seatsAtTable, seatsInRows, seatSize } from './seatsAround.ts';

const question = { x: 148, y: 172, width: 1_000, height: 220 };

it.each([
  ['around it', seatsAround, 9],
  ['in rows', seatsInRows, 18],
] as const)('seats people %s without covering each other or the question', (_, seatsOf, count) => {
  const seats = seatsOf(question, count);
  expect(seats).toHaveLength(count);
  expect(areApart(seats)).toBe(true);
  expect(seats.some((at) => overlap({ ...at, ...seatSize }, question))).toBe(false);
});

it('tells when they are too many', () => {
  expect(areApart(seatsAround(question, 18))).toBe(false);
  expect(areApart(seatsInRows(question, 30))).toBe(false);
});

it('makes the table larger for more people, until they are too many', () => {
  const asked = { x: 0, y: 0, width: 394, height: 230 };
  for (let count = 1; count <= 30; count += 1) {
    const seats = seatsAtTable(asked, count) ?? [];
    expect(seats).toHaveLength(count);
    expect(areApart(seats), `${count}`).toBe(true);
    expect(seats.some((at) => overlap({ ...at, ...seatSize }, asked))).toBe(false);
  }
  expect(seatsAtTable(asked, 100)).toBeNull();
});
