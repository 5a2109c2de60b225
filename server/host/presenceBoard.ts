import * as encoding from 'lib0/encoding';

import { awarenessFrame } from './frames.ts';
import type { Peer } from './peer.ts';

function encodeEntry(client: number, clock: number, state: unknown): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });
}

/** A frame of what some clients show, with as much of it as one may see; null when they show nothing. */
export type FrameFor<State> = (part: (state: State) => object) => Uint8Array | null;

/**
 * What people show of themselves at this moment on one document: the last of each client, checked on the way in. `changes`
 * hears that there is something to tell.
 */
export function createPresenceBoard<State extends object>(changes: () => void) {
  const shown = new Map<number, { readonly peer: Peer; readonly clock: number; readonly state: State }>();
  /** Who may see all of a state, and who less, mostly see the same. */
  const encoded = new WeakMap<object, Uint8Array>();
  const changed = new Map<number, { readonly clock: number; readonly state: State | null }>();
  function frameOf(
    entries: ReadonlyMap<number, { readonly clock: number; readonly state: State | null }>,
    part: (state: State) => object,
  ): Uint8Array | null {
    if (entries.size === 0) return null;
    return awarenessFrame(
      [...entries].map(([client, { clock, state }]) => {
        if (state === null) return encodeEntry(client, clock, null);
        const seen = part(state);
        const entry = encoded.get(seen) ?? encodeEntry(client, clock, seen);
        encoded.set(seen, entry);
        return entry;
      }),
    );
  }

  function forget(client: number, clock: number): void {
    if (shown.delete(client)) changed.set(client, { clock, state: null });
  }

  return {
    /** Takes what a client shows, or null when it has left. */
    set: (peer: Peer, clock: number, state: State | null): void => {
      const { client } = peer;
      const before = shown.get(client);
      changes();
      if (before !== undefined && before.peer === peer && before.clock > clock) return;
      if (state === null) return forget(client, clock);
      shown.set(client, { peer, clock, state });
      changed.set(client, { clock, state });
    },
    /** Forgets what a closed connection showed, and tells the others. */
    clear: (peer: Peer): void => {
      const last = shown.get(peer.client);
      // A client that is back already on another connection keeps what it shows there.
      if (last?.peer === peer) forget(peer.client, last.clock);
      changes();
    },
    /** Takes what there is to tell; null when that is nothing. */
    take: (): FrameFor<State> | null => {
      if (changed.size === 0) return null;
      const now = new Map(changed);
      changed.clear();
      return (part) => frameOf(now, part);
    },
    /** What a newcomer must see, or null when there is nothing. */
    all: (part: (state: State) => object) => frameOf(shown, part),
  };
}
