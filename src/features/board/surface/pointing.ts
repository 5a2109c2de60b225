/** Tells others where one points, at most twenty times a second; the last change always arrives. */
import type { Presence } from '../../../model/session/presence.ts';

export type Pointed = Omit<Presence, 'member'>;

const paceMs = 50;
/** Longer than an edit takes to be safe on disk and reach the others. */
const letGoMs = 250;

const nothing: Pointed = { cursor: null, drag: null };

export function createPointing(send: (pointed: Pointed) => void) {
  let pointed = nothing;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let lettingGo: ReturnType<typeof setTimeout> | null = null;
  let unsent = false;

  const flush = () => {
    waiting = null;
    if (!unsent) return;
    unsent = false;
    send(pointed);
    waiting = setTimeout(flush, paceMs);
  };
  const forgetLetGo = () => {
    if (lettingGo !== null) clearTimeout(lettingGo);
    lettingGo = null;
  };
  /** Changes a part of what others see. */
  const show = (part: Partial<Pointed>) => {
    if (part.drag !== undefined) forgetLetGo();
    pointed = { ...pointed, ...part };
    unsent = true;
    if (waiting === null) flush();
  };

  return {
    show,
    /** Lets go, a little later: others must know first where the thing lies now. */
    letGo: () => {
      forgetLetGo();
      lettingGo = setTimeout(() => show({ drag: null }), letGoMs);
    },
    /** Takes everything away at once, and forgets what was waiting. */
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      forgetLetGo();
      waiting = null;
      unsent = false;
      if (pointed === nothing) return;
      pointed = nothing;
      send(nothing);
    },
  };
}
