import type { Clock } from '../clock.ts';

/** The one wake-up that a session has: when its timer is up. */
export interface Alarm {
  /** Rings at this time and at no other; never, when null. */
  set(at: number | null): void;
}

/** An alarm that is not set. */
export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let armed: { readonly at: number; readonly cancel: () => void } | null = null;

  return {
    set: (at) => {
      if (at === (armed?.at ?? null)) return;
      armed?.cancel();
      armed = null;
      if (at === null) return;
      const cancel = clock.at(at, () => {
        armed = null;
        ring();
      });
      armed = { at, cancel };
    },
  };
}
