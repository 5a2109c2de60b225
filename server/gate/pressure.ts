/**
 * What waits in memory for connections that read slowly, or not at all. Whole documents are the same bytes for everybody
 * who misses the same, so they count once. Beyond the limit the largest go first: who reads, has little waiting.
 */
import type { SocketPeer } from './socketPeer.ts';

/** In bytes. */
export const waitingLimits = { seat: 40_000_000, server: 256_000_000 } as const;

type Waiting = Pick<SocketPeer, 'memberId' | 'waiting' | 'drop'>;

function total(peers: readonly Waiting[]): number {
  const wholes = new Set(peers.flatMap((peer) => peer.waiting().whole ?? []));
  const frames = peers.reduce((sum, peer) => sum + peer.waiting().frames, 0);
  return [...wholes].reduce((sum, { length }) => sum + length, frames);
}

const size = (peer: Waiting) => peer.waiting().frames + (peer.waiting().whole?.length ?? 0);

/** Ends the largest of these until what waits for the rest stays within a limit. Gives the rest. */
function within(peers: readonly Waiting[], limit: number): readonly Waiting[] {
  const bySize = peers.toSorted((a, b) => size(b) - size(a));
  let dropped = 0;
  while (total(bySize.slice(dropped)) > limit) {
    bySize[dropped]?.drop();
    dropped += 1;
  }
  return bySize.slice(dropped);
}

/** Ends connections until what waits for each seat, and for all of them together, stays within the limits. */
export function relieve(peers: readonly Waiting[]): void {
  const behind = peers.filter((peer) => size(peer) > 0);
  const seats = Map.groupBy(behind, ({ memberId }) => memberId);
  const left = [...seats.values()].flatMap((own) => within(own, waitingLimits.seat));
  within(left, waitingLimits.server);
}
