/**
 * Everybody connected to one session: what to tell whom, and when. Each document, and what people point at, has a clock
 * of its own: when something comes never tells what somebody does on another document.
 */
import { withoutFrame, type Attention, type Presence } from '../../src/model/session/presence.ts';
import type { CloseCode } from '../../src/model/protocol.ts';
import type { DocumentKey } from '../storage/storage.ts';
import { createChannel, type Channel } from './channel.ts';
import { keyOf, type Peer } from './peer.ts';
import { createPresenceBoard } from './presenceBoard.ts';

/** In a quiet session edits go at once; the more people, the longer they wait, for more to go in one write. */
const msPerPeer = 0.1;
const longestMs = 20;

const whole = <State extends object>(state: State): State => state;

function send(peer: Peer, frame: Uint8Array | null | undefined): void {
  if (frame) peer.sendIfQuick(frame);
}

export type Audience = ReturnType<typeof createAudience>;

/** An audience of nobody yet. `seesElsewhere`: who is told that somebody looks at something else. */
export function createAudience(seesElsewhere: (peer: Peer) => boolean) {
  const channels = new Map<DocumentKey, Channel>();
  let count = 0;

  function channelOf(key: DocumentKey): Channel {
    const channel = channels.get(key) ?? createChannel(() => Math.min(longestMs, count * msPerPeer));
    channels.set(key, channel);
    return channel;
  }
  const peersOf = (key: DocumentKey): ReadonlySet<Peer> => channelOf(key).peers;
  /** A copy, so that peers may be closed while it is walked through. */
  const peers = (): Peer[] => [...channels.values()].flatMap((channel) => [...channel.peers]);

  /** A big screen is an observer's or a facilitator's: only they are told which part of the board one looks at. */
  const seenBy = ({ role }: Peer) => (role === 'participant' ? withoutFrame : whole);
  const pointers = createPresenceBoard<Presence>((frameFor) => {
    const frames = new Map([whole, withoutFrame].map((part) => [part, frameFor(part)]));
    for (const peer of peersOf('board')) send(peer, frames.get(seenBy(peer)));
  });
  const attentions = createPresenceBoard<Attention>((frameFor) => {
    const frame = frameFor(whole);
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
      for (const one of [pointers, attentions, ...channels.values()]) one.stop();
      for (const peer of peers()) peer.close(code);
    },
  };
}
