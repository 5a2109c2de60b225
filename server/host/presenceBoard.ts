/** What people show of themselves at this moment: the last of each client, as bytes that were checked on the way in. */
import * as encoding from 'lib0/encoding';

import { awarenessFrame } from './frames.ts';
import type { Peer } from './peer.ts';

interface Shown<State> {
  readonly peer: Peer;
  readonly clock: number;
  readonly state: State;
}

export interface PresenceBoard<State> {
  /** Takes what a client shows, checked, or null when it has left. */
  set(peer: Peer, clock: number, state: State | null): void;
  /** Forgets what a closed connection showed, and tells the others. */
  clear(peer: Peer): void;
  /** What a newcomer must see, or null when there is nothing. */
  all(): Uint8Array | null;
  /** What changed since the last time, or null when nothing did. */
  changes(): Uint8Array | null;
}

function encodeEntry(client: number, clock: number, state: unknown): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });
}

const frameOf = (entries: readonly Uint8Array[]) => (entries.length === 0 ? null : awarenessFrame(entries));

/** A board on which nobody shows anything. */
export function createPresenceBoard<State>(): PresenceBoard<State> {
  const shown = new Map<number, Shown<State>>();
  const changed = new Map<number, Uint8Array>();

  function forget(client: number, clock: number): void {
    if (shown.delete(client)) changed.set(client, encodeEntry(client, clock, null));
  }

  return {
    set: (peer, clock, state) => {
      const { client } = peer;
      const before = shown.get(client);
      if (before !== undefined && before.peer === peer && before.clock > clock) return;
      if (state === null) return forget(client, clock);
      shown.set(client, { peer, clock, state });
      changed.set(client, encodeEntry(client, clock, state));
    },
    clear: (peer) => {
      const last = shown.get(peer.client);
      // A client that is back already on another connection keeps what it shows there.
      if (last?.peer === peer) forget(peer.client, last.clock);
    },
    all: () => frameOf([...shown].map(([client, { clock, state }]) => encodeEntry(client, clock, state))),
    changes: () => {
      const frame = frameOf([...changed.values()]);
      changed.clear();
      return frame;
    },
  };
}
