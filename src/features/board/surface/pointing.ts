/** Tells others where one points, at most twenty times a second; the last word always arrives. */
import type { Presence } from '../../../model/session/presence.ts';

export type Pointed = Omit<Presence, 'member'>;

const paceMs = 50;
/** Longer than an edit takes to be safe on disk and reach the others. */
const letGoMs = 250;

export interface Pointing {
  /** Changes a part of what others see. */
  show(part: Partial<Pointed>): void;
  /** Opens the hand, a little later: others must know first where the thing lies now. */
  letGo(): void;
  /** Takes everything away at once, and forgets what was waiting. */
  stop(): void;
}

const nothing: Pointed = { cursor: null, drag: null };

export function createPointing(send: (pointed: Pointed) => void): Pointing {
  let pointed = nothing;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let opening: ReturnType<typeof setTimeout> | null = null;
  let unsent = false;

  const flush = () => {
    waiting = null;
    if (!unsent) return;
    unsent = false;
    send(pointed);
    waiting = setTimeout(flush, paceMs);
  };
  const forgetOpening = () => {
    if (opening !== null) clearTimeout(opening);
    opening = null;
  };
  const show = (part: Partial<Pointed>) => {
    if (part.drag !== undefined) forgetOpening();
    pointed = { ...pointed, ...part };
    unsent = true;
    if (waiting === null) flush();
  };

  return {
    show,
    letGo: () => {
      forgetOpening();
      opening = setTimeout(() => show({ drag: null }), letGoMs);
    },
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      forgetOpening();
      waiting = null;
      unsent = false;
      if (pointed === nothing) return;
      pointed = nothing;
      send(nothing);
    },
  };
}
