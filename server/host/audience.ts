/** Everybody connected to one session: what to tell whom, and when. */
import type { CloseCode } from '../../src/model/protocol.ts';
import type { DocumentKey } from '../storage/storage.ts';
import { createChannel, type Channel } from './channel.ts';
import { keyOf, type Peer } from './peer.ts';
import { createPresenceBoard } from './presenceBoard.ts';
import { createTicker } from './ticker.ts';

export interface Audience {
  join(peer: Peer): void;
  leave(peer: Peer): void;
  /** A copy, so that peers may be closed while it is walked through. */
  peers(): Peer[];
  peersOf(key: DocumentKey): ReadonlySet<Peer>;
  /** Tells everybody connected to a document but its author. */
  update(key: DocumentKey, update: Uint8Array, author: Peer | null): void;
  /** Shows where a member points: a checked state as JSON, or null. */
  point(peer: Peer, clock: number, state: string | null): void;
  /** Sends a peer where everybody points now. */
  showPointers(peer: Peer): void;
  close(code: CloseCode): void;
}

/** An audience of nobody yet. */
export function createAudience(): Audience {
  const channels = new Map<DocumentKey, Channel>();
  const presence = createPresenceBoard();
  let count = 0;
  const ticker = createTicker(tick, () => count);

  function tick(): void {
    for (const channel of channels.values()) channel.flush();
    const pointers = presence.changes();
    if (pointers === null) return;
    for (const peer of channels.get('board')?.peers ?? []) peer.sendIfQuick(pointers);
  }

  function channelOf(key: DocumentKey): Channel {
    const channel = channels.get(key) ?? createChannel();
    channels.set(key, channel);
    return channel;
  }

  const peers = () => [...channels.values()].flatMap((channel) => [...channel.peers]);

  return {
    peers,
    join: (peer) => {
      channelOf(keyOf(peer)).join(peer);
      count += 1;
    },
    leave: (peer) => {
      const channel = channelOf(keyOf(peer));
      if (!channel.peers.has(peer)) return;
      channel.leave(peer);
      count -= 1;
      if (peer.document !== 'board') return;
      presence.clear(peer);
      ticker.soon('cursor');
    },
    peersOf: (key) => channelOf(key).peers,
    update: (key, update, author) => {
      channelOf(key).queue(update, author);
      ticker.soon('edit');
    },
    point: (peer, clock, state) => {
      presence.set(peer, clock, state);
      ticker.soon('cursor');
    },
    showPointers: (peer) => {
      const pointers = presence.all();
      if (pointers !== null) peer.sendIfQuick(pointers);
    },
    close: (code) => {
      ticker.stop();
      for (const peer of peers()) peer.close(code);
    },
  };
}
