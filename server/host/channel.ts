/** Everybody connected to one document, and what they have not been sent yet. Only what is on disk comes here. */
import * as Y from 'yjs';

import { updateFrame } from './frames.ts';
import type { Peer } from './peer.ts';

export interface Channel {
  readonly peers: ReadonlySet<Peer>;
  join(peer: Peer): void;
  leave(peer: Peer): void;
  /** An update that everybody is to have; `author` has it already. */
  queue(update: Uint8Array, author: Peer | null): void;
  /** Sends all that was queued as one frame, the same bytes for everyone. */
  flush(): void;
}

/** A channel with nobody on it. */
export function createChannel(): Channel {
  const peers = new Set<Peer>();
  let updates: Uint8Array[] = [];
  let authors = new Set<Peer | null>();

  return {
    peers,
    join: (peer) => void peers.add(peer),
    leave: (peer) => void peers.delete(peer),
    queue: (update, author) => {
      if (peers.size === 0) return;
      updates.push(update);
      authors.add(author);
    },
    flush: () => {
      if (updates.length === 0) return;
      const [first] = updates;
      const frame = updateFrame(
        updates.length === 1 && first !== undefined ? first : Y.mergeUpdates(updates),
      );
      // With two authors each misses the other's part; getting one's own back as well does no harm.
      const [only] = authors;
      const skip = authors.size === 1 ? only : null;
      updates = [];
      authors = new Set();
      for (const peer of peers) if (peer !== skip) peer.send(frame);
    },
  };
}
