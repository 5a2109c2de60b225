/**
 * How much a server sends, so that it sends less often when that is much. What goes to one person alone does not count: when
 * others hear of something must not tell that somebody wrote on a desk.
 */
export type Pace = ReturnType<typeof createPace>;

/** As many writes as leave half of a processor for everything else. */
const muchPerSecond = 12_000;
const spanMs = 1_000;

/** The pace of a server that has sent nothing yet. */
export function createPace(now: () => number = () => performance.now()) {
  let since = now();
  let writes = 0;
  let load = 0;
  return {
    /** Counts writes to so many. */
    sent: (many: number): void => {
      writes += many;
    },
    /** How much it was lately: from 0 to 1. */
    load: (): number => {
      const passed = now() - since;
      if (passed < spanMs) return load;
      load = Math.min(1, (writes * 1_000) / (passed * muchPerSecond));
      since = now();
      writes = 0;
      return load;
    },
  };
}
