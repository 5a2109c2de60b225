/**
 * What one seat may ask of the server, over all of its connections. Whoever goes beyond is heard later, not refused: an
 * honest client on a bad day loses nothing, and a hostile one costs others nothing.
 */
export interface Allowance {
  /** Takes what a frame costs; or gives how long to wait, in ms, before it may be taken. */
  take(bytes: number): number;
  /** Charges how long a frame kept the server busy, in ms. */
  charge(ms: number): void;
}

/** Each with what it may be at once, and how much comes back in a second. Honest use stays ten times below. */
export const seatAllowances = {
  frames: { burst: 3_000, perSecond: 300 },
  bytes: { burst: 4_000_000, perSecond: 500_000 },
  /** Time of the server, in ms. */
  busyMs: { burst: 100, perSecond: 50 },
} as const;

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

/** A full allowance. `now` counts ms and never goes back. */
export function createAllowance(now: () => number = () => performance.now()): Allowance {
  const frames = createBucket(seatAllowances.frames, now);
  const volume = createBucket(seatAllowances.bytes, now);
  const busy = createBucket(seatAllowances.busyMs, now);
  return {
    take: (bytes) => {
      const waitMs = Math.max(frames.waitMs(), volume.waitMs(), busy.waitMs());
      if (waitMs > 0) return waitMs;
      frames.spend(1);
      volume.spend(bytes);
      return 0;
    },
    charge: (ms) => busy.spend(ms),
  };
}
