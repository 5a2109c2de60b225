/** The frames of one connection, taken in no faster than its seat may, and never faster than it reads what it is sent. */
import type { WebSocket } from 'ws';

import { closeCodes } from '../../src/model/protocol.ts';
import type { SocketPeer } from './socketPeer.ts';

/** Each with what it may be at once, and how much comes back in a second. Honest use stays ten times below. */
export const seatAllowances = {
  frames: { burst: 3_000, perSecond: 300 },
  bytes: { burst: 4_000_000, perSecond: 500_000 },
  /** Time of the server, in ms. */
  busyMs: { burst: 100, perSecond: 50 },
} as const;
/** No frame takes longer. A process that stood still meanwhile would hold that against whoever sent it, for minutes. */
const longestFrameMs = 200;

function createBucket({ burst, perSecond }: { burst: number; perSecond: number }, now: () => number) {
  let level: number = burst;
  let at = now();
  const fill = () => {
    const time = now();
    level = Math.min(burst, level + ((time - at) / 1000) * perSecond);
    at = time;
  };
  return {
    spend: (amount: number) => {
      fill();
      level -= amount;
    },
    /** How long until it is not overdrawn any more. */
    waitMs: () => {
      fill();
      return level > 0 ? 0 : Math.ceil((-level / perSecond) * 1000) + 1;
    },
  };
}

export type Allowance = ReturnType<typeof createAllowance>;

/**
 * What one seat may ask of the server, over all of its connections. Beyond it one is heard later, not refused: an
 * honest client on a bad day loses nothing, and a hostile one costs others nothing. `now` counts ms and never goes back.
 */
export function createAllowance(now: () => number = () => performance.now()) {
  const frames = createBucket(seatAllowances.frames, now);
  const volume = createBucket(seatAllowances.bytes, now);
  const busy = createBucket(seatAllowances.busyMs, now);
  return {
    /** Takes what a frame costs; or gives how long to wait, in ms, before it may be taken. */
    take: (bytes: number): number => {
      const waitMs = Math.max(frames.waitMs(), volume.waitMs(), busy.waitMs());
      if (waitMs > 0) return waitMs;
      frames.spend(1);
      volume.spend(bytes);
      return 0;
    },
    /** Charges how long a frame kept the server busy, in ms. */
    charge: (ms: number): void => busy.spend(Math.min(ms, longestFrameMs)),
  };
}

/** The most that may wait here: more than one reading of a socket brings. */
const mostWaiting = { frames: 20_000, bytes: 8_000_000 } as const;
/** How often it is looked whether a slow reader has caught up. */
const againMs = 20;

/** Gives what takes in frames as they come. */
export function createIntake(
  socket: WebSocket,
  peer: SocketPeer,
  allowance: Allowance,
  take: (bytes: Uint8Array) => void,
): (bytes: Uint8Array) => void {
  let waiting: Uint8Array[] = [];
  let bytesWaiting = 0;

  /** Takes a frame; or gives how long to wait. */
  function tryTake(bytes: Uint8Array): number {
    if (peer.isBehind()) return againMs;
    const waitMs = allowance.take(bytes.length);
    if (waitMs > 0) return waitMs;
    const start = performance.now();
    take(bytes);
    allowance.charge(performance.now() - start);
    return 0;
  }

  function hold(bytes: Uint8Array): void {
    waiting.push(bytes);
    bytesWaiting += bytes.length;
    if (waiting.length > mostWaiting.frames || bytesWaiting > mostWaiting.bytes) {
      peer.close(closeCodes.slowDown);
      waiting = [];
    }
  }

  function goOn(): void {
    // After a refusal nothing more is taken in, also not what was under way.
    for (let taken = 0; socket.readyState === socket.OPEN; taken += 1) {
      const next = waiting[taken];
      const waitMs = next === undefined ? 0 : tryTake(next);
      if (next !== undefined && waitMs === 0) {
        bytesWaiting -= next.length;
        continue;
      }
      waiting.splice(0, taken);
      if (next === undefined) socket.resume();
      else setTimeout(goOn, Math.min(waitMs, 1_000)).unref();
      return;
    }
    waiting = [];
  }

  return (bytes) => {
    if (waiting.length > 0) return hold(bytes);
    const waitMs = tryTake(bytes);
    if (waitMs === 0) return;
    hold(bytes);
    socket.pause();
    setTimeout(goOn, Math.min(waitMs, 1_000)).unref();
  };
}
