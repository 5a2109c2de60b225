/** The frames of one connection, taken in no faster than its seat may, and never faster than it reads what it is sent. */
import type { WebSocket } from 'ws';

import { closeCodes } from '../../src/model/protocol.ts';
import type { Allowance } from './allowance.ts';
import type { SocketPeer } from './socketPeer.ts';

/** What was under way when the socket was told to wait: more than one reading of a socket brings. */
const mostWaiting = { frames: 20_000, bytes: 8_000_000 } as const;
/** How often it is looked whether a slow reader has caught up. */
const againMs = 20;

/** Gives what takes in frames as they come. */
export function createIntake(
  socket: WebSocket,
  peer: SocketPeer,
  allowance: Allowance,
  take: (bytes: Uint8Array) => void,
): (bytes: Uint8Array) => void {
  let waiting: Uint8Array[] = [];
  let bytesWaiting = 0;

  /** Takes a frame; or gives how long to wait. */
  function tryTake(bytes: Uint8Array): number {
    if (peer.isBehind()) return againMs;
    const waitMs = allowance.take(bytes.length);
    if (waitMs > 0) return waitMs;
    const start = performance.now();
    take(bytes);
    allowance.charge(performance.now() - start);
    return 0;
  }

  function hold(bytes: Uint8Array): void {
    waiting.push(bytes);
    bytesWaiting += bytes.length;
    if (waiting.length > mostWaiting.frames || bytesWaiting > mostWaiting.bytes) {
      peer.close(closeCodes.slowDown);
      waiting = [];
    }
  }

  function goOn(): void {
    // After a refusal nothing more is taken in, also not what was under way.
    for (let taken = 0; socket.readyState === socket.OPEN; taken += 1) {
      const next = waiting[taken];
      const waitMs = next === undefined ? 0 : tryTake(next);
      if (next !== undefined && waitMs === 0) {
        bytesWaiting -= next.length;
        continue;
      }
      waiting.splice(0, taken);
      if (next === undefined) socket.resume();
      else setTimeout(goOn, Math.min(waitMs, 1_000)).unref();
      return;
    }
    waiting = [];
  }

  return (bytes) => {
    if (waiting.length > 0) return hold(bytes);
    const waitMs = tryTake(bytes);
    if (waitMs === 0) return;
    hold(bytes);
    socket.pause();
    setTimeout(goOn, Math.min(waitMs, 1_000)).unref();
  };
}
