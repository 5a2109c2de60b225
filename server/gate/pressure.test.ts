import { expect, it } from 'vitest';

import type { MemberId } from '../../src/model/ids.ts';
import { relieve, waitingLimits } from './pressure.ts';

const mega = 1_000_000;

function waiting(seat: string, frames: number, whole: Uint8Array | null = null) {
  const dropped: string[] = [];
  const peer = {
    memberId: seat as MemberId,
    waiting: () => ({ frames, whole }),
    drop: () => void dropped.push(seat),
  };
  return { peer, wasDropped: () => dropped.length > 0 };
}

it('[G94] ends the largest of a seat that reads nothing, and nobody else', () => {
  const hostile = Array.from({ length: 60 }, () => waiting('m-mallory', 0, new Uint8Array(2 * mega)));
  const honest = waiting('m-joris', mega);
  relieve([...hostile, honest].map(({ peer }) => peer));
  const left = hostile.filter((one) => !one.wasDropped()).length;
  expect(left).toBe(waitingLimits.seat / (2 * mega));
  expect(honest.wasDropped()).toBe(false);
});

it('[G94] counts bytes that are the same for everybody once', () => {
  const whole = new Uint8Array(16 * mega);
  const room = Array.from({ length: 100 }, (_, index) => waiting(`m-${index}`, 0, whole));
  relieve(room.map(({ peer }) => peer));
  expect(room.some((one) => one.wasDropped())).toBe(false);
});

it('[G94] ends the largest of all when the server has no more to give', () => {
  const seats = Array.from({ length: 20 }, (_, index) => waiting(`m-${index}`, 20 * mega));
  const small = waiting('m-small', mega / 10);
  relieve([small, ...seats].map(({ peer }) => peer));
  const left = seats.filter((one) => !one.wasDropped()).length;
  expect(left).toBe(Math.floor(waitingLimits.server / (20 * mega)));
  expect(small.wasDropped()).toBe(false);
});
