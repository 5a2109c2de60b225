import type { Clock } from '../../server/clock.ts';

/** A clock that stands still until a test sets it; whoever asked to be called by then is called at once, in order. */
export interface SettableClock extends Clock {
  time: number;
  /** How many wait to be called. */
  waiting(): number;
}

export function createSettableClock(start: number): SettableClock {
  let time = start;
  let calls: { readonly at: number; readonly call: () => void }[] = [];

  return {
    get time() {
      return time;
    },
    set time(next) {
      time = next;
      const due = calls.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at);
      calls = calls.filter(({ at }) => at > time);
      for (const { call } of due) call();
    },
    now: () => time,
    waiting: () => calls.length,
    at: (at, call) => {
      const one = { at, call };
      calls.push(one);
      return () => {
        calls = calls.filter((other) => other !== one);
      };
    },
  };
}
