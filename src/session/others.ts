import type { Awareness } from 'y-protocols/awareness';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { MemberId } from '../model/ids.ts';
import { parsePresence, type Presence } from '../model/session/presence.ts';

/**
 * Where everybody else points, apart from the rest of what is known of a session: it changes many times a second, and
 * whoever only wants to know the rest need not be asked each time.
 */
export type Others = StoreApi<readonly Presence[]>;

/** Nobody points yet. */
export function createOthers(): Others {
  return createStore<readonly Presence[]>(() => []);
}

/** Where everybody else points. */
export function readOthers(awareness: Awareness): Presence[] {
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const presence = client === awareness.clientID ? null : parsePresence(state);
    return presence === null ? [] : [presence];
  });
}

/** Who looks at something other than the table. The server tells facilitators only, and lets nothing else through. */
export function readAway(awareness: Awareness): MemberId[] {
  return [...awareness.getStates().values()].flatMap(({ member, elsewhere }) =>
    elsewhere === true ? [member as MemberId] : [],
  );
}
