/** Tells others where one points, at most twenty times a second; the last word always arrives. */
import type { Presence } from '../../model/presence.ts';

type Pointed = Omit<Presence, 'member'>;

const paceMs = 50;

export interface Pointing {
  /** Changes a part of what others see. */
  show(part: Partial<Pointed>): void;
  /** Takes everything away at once, and forgets what was waiting. */
  stop(): void;
}

const nothing: Pointed = { cursor: null, drag: null };

export function createPointing(send: (pointed: Pointed) => void): Pointing {
  let pointed = nothing;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let unsent = false;

  const flush = () => {
    waiting = null;
    if (!unsent) return;
    unsent = false;
    send(pointed);
    waiting = setTimeout(flush, paceMs);
  };

  return {
    show: (part) => {
      pointed = { ...pointed, ...part };
      unsent = true;
      if (waiting === null) flush();
    },
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      unsent = false;
      if (pointed === nothing) return;
      pointed = nothing;
      send(nothing);
    },
  };
}
