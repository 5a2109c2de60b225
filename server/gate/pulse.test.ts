import { describe, expect, it } from 'vitest';

import { createPulse } from './pulse.ts';

function testSocket(state: { bufferedAmount: number; isPaused: boolean }) {
  let pings = 0;
  let isEnded = false;
  const socket = Object.assign(state, {
    ping: () => void (pings += 1),
    terminate: () => void (isEnded = true),
  });
  return { socket, pings: () => pings, isEnded: () => isEnded };
}

describe('[G93] a connection', () => {
  it('that does not answer is ended at the second beat, and one that answers never', () => {
    const pulse = createPulse();
    const gone = testSocket({ bufferedAmount: 0, isPaused: false });
    const here = testSocket({ bufferedAmount: 0, isPaused: false });
    for (let turn = 0; turn < 3; turn += 1) {
      pulse.beat([gone.socket, here.socket]);
      pulse.answered(here.socket);
      expect(gone.isEnded()).toBe(turn > 0);
    }
    expect(here.isEnded()).toBe(false);
    expect(here.pings()).toBe(3);
  });

  it('that reads slowly stays, for the question waits behind what it reads', () => {
    const pulse = createPulse();
    const slow = testSocket({ bufferedAmount: 5_000, isPaused: false });
    for (; slow.socket.bufferedAmount > 0; slow.socket.bufferedAmount -= 1_000) pulse.beat([slow.socket]);
    pulse.answered(slow.socket);
    expect(slow.isEnded()).toBe(false);
  });

  it('that reads nothing is ended, also when we do not listen to it because of that', () => {
    const pulse = createPulse();
    const stuck = testSocket({ bufferedAmount: 5_000, isPaused: true });
    pulse.beat([stuck.socket]);
    pulse.beat([stuck.socket]);
    expect(stuck.isEnded()).toBe(true);
  });

  it('that may not speak for a moment is not ended for that', () => {
    const pulse = createPulse();
    const waiting = testSocket({ bufferedAmount: 0, isPaused: true });
    for (let turn = 0; turn < 3; turn += 1) pulse.beat([waiting.socket]);
    expect(waiting.isEnded()).toBe(false);
  });
});
