import type { WebSocket } from 'ws';

import type { DocumentName } from '../../src/model/access.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import type { Peer } from '../host/peer.ts';

/** Bytes that may wait for a slow reader before it goes without cursors, and before it goes without a connection. */
const cursorsUpTo = 64_000;
const connectionUpTo = 1_000_000;
/** How long a closed connection gets to say goodbye. */
const farewellMs = 2_000;

export interface SocketPeer extends Peer {
  /** Sends the whole document: however much it is, a reader gets the time to take it in. */
  sendWhole(frame: Uint8Array): void;
}

/** The host's view of one socket. */
export function createSocketPeer(
  socket: WebSocket,
  who: { readonly memberId: MemberId; readonly document: DocumentName; readonly client: number },
): SocketPeer {
  let allowance = connectionUpTo;
  const isOpen = () => socket.readyState === socket.OPEN;

  function close(code: CloseCode): void {
    if (!isOpen()) return;
    socket.close(code);
    setTimeout(() => socket.terminate(), farewellMs).unref();
  }

  return {
    ...who,
    close,
    send: (frame) => {
      if (!isOpen()) return;
      if (socket.bufferedAmount > allowance) {
        close(closeCodes.tryLater);
        // What it does not read would stay in memory until it does.
        socket.terminate();
      } else socket.send(frame);
    },
    sendWhole: (frame) => {
      if (!isOpen()) return;
      allowance = Math.max(allowance, connectionUpTo + frame.length);
      socket.send(frame);
    },
    sendIfQuick: (frame) => {
      if (isOpen() && socket.bufferedAmount <= cursorsUpTo) socket.send(frame);
    },
  };
}
