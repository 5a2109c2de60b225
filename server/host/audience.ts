/** Everybody connected to one session: what to tell whom, and when. */
import type { Attention, Presence } from '../../src/model/presence.ts';
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
  /** Shows where a member points, or with null that they left. */
  point(peer: Peer, clock: number, presence: Presence | null): void;
  /** Shows those who may know it whether a member looks at something else, or with null that they left. */
  attend(peer: Peer, clock: number, attention: Attention | null): void;
  /** Sends a peer what others show on the document that it is connected to. */
  showOthers(peer: Peer): void;
  /** Ends the connections to one document, and forgets what they were still to be told. */
  end(key: DocumentKey, code: CloseCode): void;
  close(code: CloseCode): void;
}

/** An audience of nobody yet. `seesElsewhere`: who is told that somebody looks at something else. */
export function createAudience(seesElsewhere: (peer: Peer) => boolean): Audience {
  const channels = new Map<DocumentKey, Channel>();
  const pointers = createPresenceBoard<Presence>();
  const attentions = createPresenceBoard<Attention>();
  let count = 0;
  const ticker = createTicker(tick, () => count);

  function tick(): void {
    for (const channel of channels.values()) channel.flush();
    const pointed = pointers.changes();
    for (const peer of channels.get('board')?.peers ?? []) show(peer, pointed);
    const attended = attentions.changes();
    for (const peer of channels.get('stage')?.peers ?? []) if (seesElsewhere(peer)) show(peer, attended);
  }

  function forget(peer: Peer): void {
    if (peer.document === 'board') pointers.clear(peer);
    if (peer.document === 'stage') attentions.clear(peer);
  }

  function show(peer: Peer, frame: Uint8Array | null): void {
    if (frame !== null) peer.sendIfQuick(frame);
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
      forget(peer);
      ticker.soon('cursor');
    },
    peersOf: (key) => channelOf(key).peers,
    update: (key, update, author) => {
      channelOf(key).queue(update, author);
      ticker.soon('edit');
    },
    point: (peer, clock, shown) => {
      pointers.set(peer, clock, shown);
      ticker.soon('cursor');
    },
    attend: (peer, clock, attention) => {
      attentions.set(peer, clock, attention);
      ticker.soon('cursor');
    },
    showOthers: (peer) => {
      if (peer.document === 'board') show(peer, pointers.all());
      else if (peer.document === 'stage' && seesElsewhere(peer)) show(peer, attentions.all());
    },
    end: (key, code) => {
      const channel = channels.get(key);
      channels.delete(key);
      for (const peer of channel?.peers ?? []) {
        count -= 1;
        forget(peer);
        peer.close(code);
      }
    },
    close: (code) => {
      ticker.stop();
      for (const peer of peers()) peer.close(code);
    },
  };
}
