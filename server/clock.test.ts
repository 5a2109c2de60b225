import { describe, expect, it } from 'vitest';

import { createClock } from './clock.ts';

function clockAt(wall: number) {
  const time = { wall, elapsed: 0 };
  const clock = createClock({ wall: () => time.wall, elapsed: () => time.elapsed });
  const pass = (ms: number) => {
    time.wall += ms;
    time.elapsed += ms;
  };
  return { clock, time, pass };
}
const dayMs = 24 * 3_600_000;

describe('the clock of the server', () => {
  it('[L120] goes on when the wall clock is set back', () => {
    const { clock, time, pass } = clockAt(1_000_000_000);
    pass(1_000);
    time.wall -= dayMs;
    pass(500);
    expect(clock.now()).toBe(1_000_001_500);
  });

  it('[L120] does not follow a wall clock that is set far ahead', () => {
    const { clock, time, pass } = clockAt(1_000_000_000);
    time.wall += 200 * dayMs;
    pass(500);
    expect(clock.now()).toBe(1_000_000_500);
  });

  it('[L120] catches up after a sleep', () => {
    const { clock, time } = clockAt(1_000_000_000);
    time.wall += 3_600_000;
    expect(clock.now()).toBe(1_003_600_000);
  });
});
