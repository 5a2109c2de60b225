import type { MemberId } from '../../src/model/ids.ts';

/** Times under way, each known by a number that travels along in what was sent. */
export interface Stopwatch {
  readonly times: readonly number[];
  /** Starts a time, and gives the sign that others must find in what they receive. */
  start(by: MemberId): string;
  /** Takes the time of every sign by somebody else that a member received in these bytes. */
  hear(member: MemberId, bytes: Uint8Array): void;
  /** Forgets what was timed so far, and what is still under way. */
  reset(): void;
}

const opening = '~t';
const digits = 7;

/** Nothing timed yet. */
export function createStopwatch(): Stopwatch {
  let times: number[] = [];
  let started = new Map<number, { readonly by: MemberId; readonly at: number }>();
  let last = 0;

  return {
    get times() {
      return times;
    },
    start: (by) => {
      last += 1;
      started.set(last, { by, at: performance.now() });
      return opening + String(last).padStart(digits, '0');
    },
    hear: (member, bytes) => {
      const now = performance.now();
      const heard = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = heard.indexOf(opening); at >= 0; at = heard.indexOf(opening, at + 1)) {
        const from = at + opening.length;
        const sign = started.get(Number(heard.toString('latin1', from, from + digits)));
        if (sign !== undefined && sign.by !== member) times.push(now - sign.at);
      }
    },
    reset: () => {
      times = [];
      started = new Map();
    },
  };
}
