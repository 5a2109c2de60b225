import type { Duplex } from 'node:stream';

import type { WebSocket } from 'ws';

import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import type { Peer } from '../host/peer.ts';
import { bothOnWire, envelope, onWire } from './wire.ts';

/** Bytes that may wait for a slow reader before it goes without pointers, and before it goes without a connection. */
const pointersUpTo = 64_000;
const connectionUpTo = 1_000_000;
/** How long a closed connection gets to say goodbye. */
const farewellMs = 2_000;

export type SocketPeer = ReturnType<typeof createSocketPeer>;

/** Closes a socket, and ends it when the other side does not answer. */
export function closeSocket(socket: WebSocket, code: CloseCode): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.close(code);
  setTimeout(() => socket.terminate(), farewellMs).unref();
}

/**
 * The host's view of one socket. What it is sent goes over the wire below it, past the library: that would make an envelope
 * for each reader. Without compression nothing waits in the library, so nothing is overtaken.
 */
export function createSocketPeer(
  socket: WebSocket,
  wire: Duplex,
  who: Pick<Peer, 'memberId' | 'role' | 'document' | 'client' | 'tokenHash'>,
) {
  /** A whole document that is under way. */
  let whole: Uint8Array | null = null;
  const isOpen = () => socket.readyState === socket.OPEN;

  /** Ends the connection at once, and forgets what waited for it. */
  function drop(): void {
    closeSocket(socket, closeCodes.tryLater);
    // What it does not read would stay in memory until it does.
    socket.terminate();
  }

  return {
    ...who,
    close: (code: CloseCode): void => closeSocket(socket, code),
    send: (frame: Uint8Array, quick?: Uint8Array | null): void => {
      if (!isOpen()) return;
      const waiting = wire.writableLength;
      if (waiting > connectionUpTo + (whole?.length ?? 0)) drop();
      else wire.write(quick && waiting <= pointersUpTo ? bothOnWire(frame, quick) : onWire(frame));
    },
    /**
     * Sends the whole document: however much it is, a reader gets the time to take it in. Calls `sent` when the socket has
     * taken it; until then no other may be sent.
     */
    sendWhole: (frame: Uint8Array, sent: () => void): void => {
      if (!isOpen()) return;
      whole = frame;
      // Apart from its envelope: together they would be a copy of the document.
      wire.cork();
      wire.write(envelope(frame.length));
      wire.write(frame, () => {
        whole = null;
        sent();
      });
      wire.uncork();
    },
    sendIfQuick: (frame: Uint8Array): void => {
      if (isOpen() && wire.writableLength <= pointersUpTo) wire.write(onWire(frame));
    },
    /** What waits to be read: bytes of frames, and a whole document that is under way. */
    waiting: () => ({ frames: Math.max(0, wire.writableLength - (whole?.length ?? 0)), whole }),
    drop,
    /** Whether so much waits to be read that nothing more should be taken from this peer. */
    isBehind: () => wire.writableLength > pointersUpTo,
  };
}
