import * as Y from 'yjs';

import { updateFrame } from './frames.ts';
import type { Peer } from './peer.ts';

/** Calls `tick` once for all that comes up together, so that it goes in one write for every person. */
export function createTicker(tick: () => void) {
  let cancel: (() => void) | null = null;
  let due = 0;
  const run = () => {
    cancel = null;
    tick();
  };
  function schedule(ms: number): () => void {
    if (ms < 1) {
      const immediate = setImmediate(run);
      return () => clearImmediate(immediate);
    }
    const timeout = setTimeout(run, ms);
    return () => clearTimeout(timeout);
  }
  return {
    /** So many ms may it wait; less than one: until the loop is free. What may wait longer goes along. */
    within: (ms: number): void => {
      const at = performance.now() + ms;
      if (cancel !== null && due <= at) return;
      cancel?.();
      due = at;
      cancel = schedule(ms);
    },
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}

export type Channel = ReturnType<typeof createChannel>;

/** What goes along with what is sent to so many now, for each of them; null when that is nothing. */
type Beside = (many: number) => ((peer: Peer) => Uint8Array | null) | null;

/**
 * Everybody connected to one document, and what they have not been sent yet. Only what is on disk comes here. `waitMs`: how
 * long it may wait, as that is when something comes up.
 */
export function createChannel(waitMs: () => number, beside: Beside = () => null) {
  const peers = new Set<Peer>();
  let updates: Uint8Array[] = [];
  let authors = new Set<Peer | null>();

  function merged(): Uint8Array | null {
    const [first] = updates;
    if (first === undefined) return null;
    return updateFrame(updates.length === 1 ? first : Y.mergeUpdates(updates));
  }

  /** Sends all that was queued as one frame, the same bytes for everyone. */
  const { within, stop } = createTicker(() => {
    const frame = merged();
    const along = beside(peers.size);
    // With two authors each misses the other's part; getting one's own back as well does no harm.
    const [only] = authors;
    const skip = authors.size === 1 ? only : null;
    updates = [];
    authors = new Set();
    for (const peer of peers) {
      const quick = along?.(peer) ?? null;
      if (frame !== null && peer !== skip) peer.send(frame, quick);
      else if (quick !== null) peer.sendIfQuick(quick);
    }
  });

  return {
    peers,
    /** An update that everybody is to have; `author` has it already. */
    queue: (update: Uint8Array, author: Peer | null): void => {
      if (peers.size > 0) {
        updates.push(update);
        authors.add(author);
      }
      within(waitMs());
    },
    within,
    stop,
  };
}
