/**
 * The sessions that are open in this tab. Holding one twice gives the same one, and it closes a moment after the last
 * hold is released: React may mount a page twice, and going from one view to another must not close the connection.
 */
import type { LiveSession } from '../../../session/liveSession.ts';

const lingerMs = 1_000;

interface Held {
  readonly session: LiveSession;
  holds: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

const held = new Map<string, Held>();

/** The session with this key while it is open. */
export function heldSession(key: string): LiveSession | null {
  return held.get(key)?.session ?? null;
}

/** Holds the session with this key, opening it when it is not open. */
export function holdSession(
  key: string,
  open: () => LiveSession,
): { readonly session: LiveSession; readonly release: () => void } {
  let entry = held.get(key);
  // What has ended stays ended: who comes back with a right to enter gets a new one.
  if (entry === undefined || entry.session.store.getState().ended !== null) {
    entry = { session: open(), holds: 0, closing: undefined };
    held.set(key, entry);
  }
  const mine = entry;
  mine.holds += 1;
  clearTimeout(mine.closing);
  let released = false;
  return {
    session: mine.session,
    release: () => {
      if (released) return;
      released = true;
      mine.holds -= 1;
      if (mine.holds > 0) return;
      mine.closing = setTimeout(() => {
        mine.session.close();
        if (held.get(key) === mine) held.delete(key);
      }, lingerMs);
    },
  };
}
