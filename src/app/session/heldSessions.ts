/**
 * The sessions that are open in this tab. Holding one twice gives the same one, and it closes a moment after the last
 * hold is released: React may mount a page twice, and going from one view to another must not close the connection. One
 * with words that the server does not have stays open until it has them, also when its page is gone.
 */
import { useCallback, useSyncExternalStore } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import { base } from '../../session/base.ts';
import type { LiveSession } from '../../session/liveSession.ts';
import { openLiveSession } from '../../session/openLiveSession.ts';

const lingerMs = 1_000;

interface Held {
  readonly session: LiveSession;
  holds: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

const held = new Map<string, Held>();

/** Whether something of this session would be lost, or might be, if it closed now. */
function isWaiting({ kind, store }: LiveSession): boolean {
  const { stage, saved, ended } = store.getState();
  return kind === 'live' && stage !== null && saved !== 'saved' && ended === null;
}

/** Lets the browser ask before the tab is closed. It looks at that moment: what was just typed counts too. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if ([...held.values()].some(({ session }) => isWaiting(session))) event.preventDefault();
}

/** Holds the session with this key, opening it when it is not open. */
export function holdSession(
  key: string,
  open: () => LiveSession,
): { readonly session: LiveSession; readonly release: () => void } {
  if (typeof addEventListener === 'function') addEventListener('beforeunload', askBeforeLeaving);
  let entry = held.get(key);
  // A session that has ended stays ended: somebody who comes back with a right to enter gets a new one.
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
      const closeWhenSaved = () => {
        if (isWaiting(mine.session)) {
          mine.closing = setTimeout(closeWhenSaved, lingerMs);
          return;
        }
        mine.session.close();
        if (held.get(key) === mine) held.delete(key);
      };
      mine.closing = setTimeout(closeWhenSaved, lingerMs);
    },
  };
}

/** Holds a session for as long as the component is there. Null on the first render. `open` must be stable. */
export function useHeldSession(key: string, open: () => LiveSession): LiveSession | null {
  // Subscribing is holding: React does it after the first render, and looks again for the session right after.
  const hold = useCallback(() => holdSession(key, open).release, [key, open]);
  return useSyncExternalStore(hold, () => held.get(key)?.session ?? null);
}

/** Opens the session on the server in this seat. */
export const openSeat = (sessionId: SessionId, seat: MemberId): LiveSession =>
  openLiveSession({ sessionId, seat, serverUrl: location.origin.replace(/^http/u, 'ws') + base });

/** Holds the session on the server in this seat. */
export function useLiveSession(sessionId: SessionId, seat: MemberId): LiveSession | null {
  const open = useCallback(() => openSeat(sessionId, seat), [sessionId, seat]);
  return useHeldSession(`${sessionId}/${seat}`, open);
}
