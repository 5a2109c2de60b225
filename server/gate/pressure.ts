/**
 * Bounds what waits for connections that read slowly, or not at all. Whole documents are the same bytes for everybody
 * who misses the same, so they count once. Beyond the limit the largest go first: a reader has little waiting.
 */
import type { SocketPeer } from './socketPeer.ts';

/** In bytes. */
export const waitingLimits = { seat: 40_000_000, server: 256_000_000 } as const;

type Waiting = Pick<SocketPeer, 'memberId' | 'waiting' | 'drop'>;

const size = (peer: Waiting) => peer.waiting().frames + (peer.waiting().whole?.length ?? 0);

/** Ends the largest of these until what waits for the rest stays within a limit. Gives the rest. */
function within(peers: readonly Waiting[], limit: number): readonly Waiting[] {
  // From small to large, each looked at once: a server under attack has no time for more.
  const bySize = peers.toSorted((a, b) => size(a) - size(b));
  const wholes = new Set<Uint8Array>();
  let total = 0;
  const fits = (peer: Waiting) => {
    const { frames, whole } = peer.waiting();
    total += frames + (whole === null || wholes.has(whole) ? 0 : whole.length);
    if (whole !== null) wholes.add(whole);
    return total <= limit;
  };
  const first = bySize.findIndex((peer) => !fits(peer));
  if (first === -1) return bySize;
  for (const peer of bySize.slice(first)) peer.drop();
  return bySize.slice(0, first);
}

/** Ends connections until what waits for each seat, and for all of them together, stays within the limits. */
export function relieve(peers: readonly Waiting[]): void {
  const behind = peers.filter((peer) => size(peer) > 0);
  const seats = Map.groupBy(behind, ({ memberId }) => memberId);
  const left = [...seats.values()].flatMap((own) => within(own, waitingLimits.seat));
  within(left, waitingLimits.server);
}
