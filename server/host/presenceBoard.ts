/** Where people point, on one session's board. The last of each client, as bytes that were checked on the way in. */
import * as encoding from 'lib0/encoding';

import { awarenessFrame } from './frames.ts';
import type { Peer } from './peer.ts';

interface Pointer {
  readonly peer: Peer;
  readonly clock: number;
  readonly entry: Uint8Array;
}

export interface PresenceBoard {
  /** Takes a checked state, as JSON, or null when the client has left. */
  set(peer: Peer, clock: number, state: string | null): void;
  /** Forgets what a closed connection showed, and tells the others. */
  clear(peer: Peer): void;
  /** What a newcomer must see, or null when there is nothing. */
  all(): Uint8Array | null;
  /** What changed since the last time, or null. */
  changes(): Uint8Array | null;
}

function encodeEntry(client: number, clock: number, state: string | null): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state ?? 'null');
  });
}

/** A board at which nobody points. */
export function createPresenceBoard(): PresenceBoard {
  const pointers = new Map<number, Pointer>();
  const changed = new Map<number, Uint8Array>();

  function set(peer: Peer, clock: number, state: string | null): void {
    const { client } = peer;
    const before = pointers.get(client);
    if (before !== undefined && before.peer === peer && before.clock > clock) return;
    const entry = encodeEntry(client, clock, state);
    if (state === null) pointers.delete(client);
    else pointers.set(client, { peer, clock, entry });
    if (state !== null || before !== undefined) changed.set(client, entry);
  }

  return {
    set,
    clear: (peer) => {
      const pointer = pointers.get(peer.client);
      // A client that is back already on another connection keeps what it shows there.
      if (pointer?.peer === peer) set(peer, pointer.clock, null);
    },
    all: () =>
      pointers.size === 0 ? null : awarenessFrame([...pointers.values()].map(({ entry }) => entry)),
    changes: () => {
      if (changed.size === 0) return null;
      const frame = awarenessFrame([...changed.values()]);
      changed.clear();
      return frame;
    },
  };
}
