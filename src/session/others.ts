import type { Awareness } from 'y-protocols/awareness';

import { parsePresence, type Presence } from '../model/presence.ts';

/** Where everybody else points. */
export function readOthers(awareness: Awareness): Presence[] {
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const presence = client === awareness.clientID ? null : parsePresence(state);
    return presence === null ? [] : [presence];
  });
}
