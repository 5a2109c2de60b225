/**
 * Everybody connected to one session: what to tell whom, and when. Each document, and what people point at, has a clock
 * of its own: when something comes never tells what somebody does on another document.
 */
import type { Attention, Presence } from '../../src/model/session/presence.ts';
import type { CloseCode } from '../../src/model/protocol.ts';
import type { DocumentKey } from '../storage/storage.ts';
import { createChannel, type Channel } from './channel.ts';
import { keyOf, type Peer } from './peer.ts';
import { createPresenceBoard } from './presenceBoard.ts';
import { createTicker, type Ticker } from './ticker.ts';

/** In a quiet session edits go at once; the more people, the longer they wait, for more to go in one write. */
const msPerPeer = 0.1;
const longestMs = 20;
/** Cursors may wait longer than edits: eyes do not see it, and they are the most of all that is sent. */
const cursorMs = 30;

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

interface Room {
  readonly channel: Channel;
  readonly ticker: Ticker;
}

/** An audience of nobody yet. `seesElsewhere`: who is told that somebody looks at something else. */
export function createAudience(seesElsewhere: (peer: Peer) => boolean): Audience {
  const rooms = new Map<DocumentKey, Room>();
  const pointers = createPresenceBoard<Presence>();
  const attentions = createPresenceBoard<Attention>();
  let count = 0;
  const editMs = () => Math.min(longestMs, count * msPerPeer);

  const pointing = createTicker(
    () => {
      const pointed = pointers.changes();
      for (const peer of peersOf('board')) show(peer, pointed);
    },
    () => cursorMs,
  );
  const attending = createTicker(
    () => {
      const attended = attentions.changes();
      for (const peer of peersOf('stage')) if (seesElsewhere(peer)) show(peer, attended);
    },
    () => cursorMs,
  );

  function forget(peer: Peer): void {
    if (peer.document === 'board') {
      pointers.clear(peer);
      pointing.soon();
    }
    if (peer.document === 'stage') {
      attentions.clear(peer);
      attending.soon();
    }
  }

  function show(peer: Peer, frame: Uint8Array | null): void {
    if (frame !== null) peer.sendIfQuick(frame);
  }

  function roomOf(key: DocumentKey): Room {
    const known = rooms.get(key);
    if (known !== undefined) return known;
    const channel = createChannel();
    const room = { channel, ticker: createTicker(() => channel.flush(), editMs) };
    rooms.set(key, room);
    return room;
  }

  const peersOf = (key: DocumentKey): ReadonlySet<Peer> => roomOf(key).channel.peers;
  const peers = () => [...rooms.values()].flatMap(({ channel }) => [...channel.peers]);

  return {
    peers,
    join: (peer) => {
      roomOf(keyOf(peer)).channel.join(peer);
      count += 1;
    },
    leave: (peer) => {
      const { channel } = roomOf(keyOf(peer));
      if (!channel.peers.has(peer)) return;
      channel.leave(peer);
      count -= 1;
      forget(peer);
    },
    peersOf,
    update: (key, update, author) => {
      const { channel, ticker } = roomOf(key);
      channel.queue(update, author);
      ticker.soon();
    },
    point: (peer, clock, shown) => {
      pointers.set(peer, clock, shown);
      pointing.soon();
    },
    attend: (peer, clock, attention) => {
      attentions.set(peer, clock, attention);
      attending.soon();
    },
    showOthers: (peer) => {
      if (peer.document === 'board') show(peer, pointers.all());
      else if (peer.document === 'stage' && seesElsewhere(peer)) show(peer, attentions.all());
    },
    end: (key, code) => {
      const room = rooms.get(key);
      rooms.delete(key);
      room?.ticker.stop();
      for (const peer of room?.channel.peers ?? []) {
        count -= 1;
        forget(peer);
        peer.close(code);
      }
    },
    close: (code) => {
      for (const ticker of [pointing, attending, ...[...rooms.values()].map((room) => room.ticker)])
        ticker.stop();
      for (const peer of peers()) peer.close(code);
    },
  };
}
