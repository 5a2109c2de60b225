import { describe, expect, it } from 'vitest';

import { createAllowance, seatAllowances } from './intake.ts';

function allowanceAt(start: number) {
  let time = start;
  const allowance = createAllowance(() => time);
  return { allowance, pass: (ms: number) => void (time += ms) };
}

describe('what a seat may ask', () => {
  it('[G91] is ten times what people do: an edit and twenty cursors a second for an hour, and a long way offline', () => {
    const { allowance, pass } = allowanceAt(0);
    for (let second = 0; second < 3600; second += 1) {
      for (let frame = 0; frame < 21 * 10; frame += 1) expect(allowance.take(200)).toBe(0);
      allowance.charge(4);
      pass(1000);
    }
    expect(allowance.take(250_000)).toBe(0);
  });

  it.each([
    ['frames', (allowance: ReturnType<typeof createAllowance>) => allowance.take(10)],
    ['bytes', (allowance: ReturnType<typeof createAllowance>) => allowance.take(250_000)],
  ] as const)('[G91] has an end in %s, and comes back with time', (_, ask) => {
    const { allowance, pass } = allowanceAt(0);
    let wait = 0;
    for (let turn = 0; turn < 10_000 && wait === 0; turn += 1) wait = ask(allowance);
    expect(wait).toBeGreaterThan(0);
    pass(wait);
    expect(ask(allowance)).toBe(0);
  });

  it('[G91] has an end in how long it keeps the server busy', () => {
    const { allowance, pass } = allowanceAt(0);
    allowance.charge(seatAllowances.busyMs.burst + 50);
    const wait = allowance.take(1);
    expect(wait).toBeGreaterThanOrEqual(1000);
    pass(wait);
    expect(allowance.take(1)).toBe(0);
  });

  it('[G91] is not used up by a process that stood still in the middle of a frame', () => {
    const { allowance, pass } = allowanceAt(0);
    allowance.charge(14_000);
    const wait = allowance.take(1);
    expect(wait).toBeLessThanOrEqual(2_001);
    pass(wait);
    expect(allowance.take(1)).toBe(0);
  });
});
