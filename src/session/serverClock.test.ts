import { describe, expect, it } from 'vitest';

import { createServerClock, type Exchange } from './serverClock.ts';

const hour = 3_600_000;
/** An exchange with a server whose clock runs `aheadMs` ahead, over a network that takes so long there and back. */
const exchange = (
  at: number,
  { there, back, aheadMs }: { there: number; back: number; aheadMs: number },
): Exchange => ({
  sentAt: at,
  now: at + there + aheadMs,
  receivedAt: at + there + back,
});

describe("the server's clock", () => {
  it('is this clock until something was measured', () => {
    expect(createServerClock().offsetMs()).toBe(0);
  });

  it.each([
    ['an hour slow', hour],
    ['an hour fast', -hour],
  ])('[E4] is told from receipts by a device whose clock is %s', (_, aheadMs) => {
    const clock = createServerClock();
    clock.measure(exchange(1_000, { there: 40, back: 60, aheadMs }));
    expect(Math.abs(clock.offsetMs() - aheadMs)).toBeLessThanOrEqual(10);
  });

  it('[E4] keeps to the exchange with the shortest trip, whenever it came', () => {
    const clock = createServerClock();
    clock.measure(exchange(1_000, { there: 10, back: 900, aheadMs: hour }));
    clock.measure(exchange(5_000, { there: 4, back: 6, aheadMs: hour }));
    clock.measure(exchange(9_000, { there: 700, back: 20, aheadMs: hour }));
    expect(Math.abs(clock.offsetMs() - hour)).toBeLessThanOrEqual(1);
  });

  it('[E4] begins anew when the clock of the device was set, though the trip takes longer', () => {
    const clock = createServerClock();
    clock.measure(exchange(1_000, { there: 4, back: 6, aheadMs: 0 }));
    clock.measure(exchange(1_000 + hour, { there: 50, back: 50, aheadMs: -hour }));
    expect(clock.offsetMs()).toBe(-hour);
  });

  it('passes over an exchange during which the device was set back', () => {
    const clock = createServerClock();
    clock.measure({ sentAt: hour, now: hour, receivedAt: 0 });
    expect(clock.offsetMs()).toBe(0);
  });
});
