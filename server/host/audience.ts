/**
 * Everybody connected to one session: what to tell whom, and when. Each document has a clock of its own, and so has who looks
 * elsewhere: when something comes never tells what somebody does on another document. What people point at goes with what is
 * written on the board, in one write: whoever hears of the one may hear of the other.
 */
import { withoutFrame, type Attention, type Presence } from '../../src/model/session/presence.ts';
import type { CloseCode } from '../../src/model/protocol.ts';
import type { DocumentKey } from '../storage/storage.ts';
import { createChannel, createTicker, type Channel } from './channel.ts';
import { createPace, type Pace } from './pace.ts';
import { keyOf, type Peer } from './peer.ts';
import { createPresenceBoard } from './presenceBoard.ts';

/**
 * In a quiet session edits go at once; the more people, and the more the server has to send, the longer they wait, for more to
 * go in one write.
 */
const msPerPeer = 0.1;
const longestMs = 20;
/** What people point at may wait longer: eyes do not see it, and it is the most of all that is sent. */
const presenceMs = 30;
const presenceLongerMs = 20;

const whole = <State extends object>(state: State): State => state;

function send(peer: Peer, frame: Uint8Array | null | undefined): void {
  if (frame) peer.sendIfQuick(frame);
}

export type Audience = ReturnType<typeof createAudience>;

/** An audience of nobody yet. `seesElsewhere`: who is told that somebody looks at something else. */
export function createAudience(seesElsewhere: (peer: Peer) => boolean, pace: Pace = createPace()) {
  const channels = new Map<DocumentKey, Channel>();
  let count = 0;

  function channelOf(key: DocumentKey): Channel {
    const known = channels.get(key);
    if (known !== undefined) return known;
    const waitMs = () => Math.min(longestMs, Math.max(count * msPerPeer, pace.load() * longestMs));
    const channel: Channel = createChannel(waitMs, (peers) => {
      if (!key.startsWith('desk/')) pace.sent(peers);
      return key === 'board' ? pointersFor() : null;
    });
    channels.set(key, channel);
    return channel;
  }
  const peersOf = (key: DocumentKey): ReadonlySet<Peer> => channelOf(key).peers;
  /** A copy, so that peers may be closed while it is walked through. */
  const peers = (): Peer[] => [...channels.values()].flatMap((channel) => [...channel.peers]);

  /** A big screen is an observer's or a facilitator's: only they are told which part of the board one looks at. */
  const seenBy = ({ role }: Peer) => (role === 'participant' ? withoutFrame : whole);
  const pointers = createPresenceBoard<Presence>(() =>
    channelOf('board').within(presenceMs + pace.load() * presenceLongerMs),
  );
  function pointersFor(): ((peer: Peer) => Uint8Array | null) | null {
    const frameFor = pointers.take();
    if (frameFor === null) return null;
    const frames = new Map([whole, withoutFrame].map((part) => [part, frameFor(part)]));
    return (peer) => frames.get(seenBy(peer)) ?? null;
  }
  const attentions = createPresenceBoard<Attention>(() => elsewhere.within(presenceMs));
  const elsewhere = createTicker(() => {
    const frame = attentions.take()?.(whole);
    for (const peer of peersOf('stage')) if (seesElsewhere(peer)) send(peer, frame);
  });

  function left(peer: Peer): void {
    count -= 1;
    if (peer.document === 'board') pointers.clear(peer);
    if (peer.document === 'stage') attentions.clear(peer);
  }

  return {
    peers,
    peersOf,
    join: (peer: Peer): void => {
      channelOf(keyOf(peer)).peers.add(peer);
      count += 1;
    },
    leave: (peer: Peer): void => {
      if (channelOf(keyOf(peer)).peers.delete(peer)) left(peer);
    },
    /** Tells everybody connected to a document but its author. */
    update: (key: DocumentKey, update: Uint8Array, author: Peer | null): void =>
      channelOf(key).queue(update, author),
    /**
     * Shows the others what a member shows on a document, or with null that they left: where they point on the board, or,
     * on the stage and to those who may know it, whether they look at something else.
     */
    show: (peer: Peer, clock: number, shown: Presence | Attention | null): void => {
      if (shown !== null && 'elsewhere' in shown) return attentions.set(peer, clock, shown);
      if (peer.document === 'stage') return attentions.set(peer, clock, null);
      const leads = shown === null || peer.role === 'facilitator';
      pointers.set(peer, clock, leads ? shown : withoutFrame(shown));
    },
    /** Sends a peer what others show on the document that it is connected to. */
    showOthers: (peer: Peer): void => {
      if (peer.document === 'board') send(peer, pointers.all(seenBy(peer)));
      if (peer.document === 'stage' && seesElsewhere(peer)) send(peer, attentions.all(whole));
    },
    /** Ends the connections to one document, and forgets what they were still to be told. */
    end: (key: DocumentKey, code: CloseCode): void => {
      const channel = channels.get(key);
      channels.delete(key);
      channel?.stop();
      for (const peer of channel?.peers ?? []) {
        left(peer);
        peer.close(code);
      }
    },
    close: (code: CloseCode): void => {
      for (const one of [elsewhere, ...channels.values()]) one.stop();
      for (const peer of peers()) peer.close(code);
    },
  };
}
