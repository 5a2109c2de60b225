import * as Y from 'yjs';

import { updateFrame } from './frames.ts';
import type { Peer } from './peer.ts';

/**
 * Calls `tick` once for all that comes up together, so that it goes in one write for every person. `waitMs`: how long it
 * waits, as that is when something comes up; less than one: until the loop is free.
 */
export function createTicker(tick: () => void, waitMs: () => number) {
  let cancel: (() => void) | null = null;
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
    soon: () => void (cancel ??= schedule(waitMs())),
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}

export type Channel = ReturnType<typeof createChannel>;

/** Everybody connected to one document, and what they have not been sent yet. Only what is on disk comes here. */
export function createChannel(waitMs: () => number) {
  const peers = new Set<Peer>();
  let updates: Uint8Array[] = [];
  let authors = new Set<Peer | null>();

  /** Sends all that was queued as one frame, the same bytes for everyone. */
  const { soon, stop } = createTicker(() => {
    const [first] = updates;
    if (first === undefined) return;
    const frame = updateFrame(updates.length === 1 ? first : Y.mergeUpdates(updates));
    // With two authors each misses the other's part; getting one's own back as well does no harm.
    const [only] = authors;
    const skip = authors.size === 1 ? only : null;
    updates = [];
    authors = new Set();
    for (const peer of peers) if (peer !== skip) peer.send(frame);
  }, waitMs);

  return {
    peers,
    /** An update that everybody is to have; `author` has it already. */
    queue: (update: Uint8Array, author: Peer | null): void => {
      if (peers.size > 0) {
        updates.push(update);
        authors.add(author);
      }
      soon();
    },
    stop,
  };
}
