/** How much may be written: in a document, in a session, and by one participant in what others have too. */
import {
  documentLimits,
  nearlyFull,
  sessionBytes,
  sharedBytesOfOne,
  type DocumentSize,
} from '../../src/model/documentLimits.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { isFacilitator } from '../../src/model/session/stage.ts';
import { keyOf, type Peer } from './peer.ts';
import type { SessionMemory } from './sessionMemory.ts';

/** The quota of one session, of which nothing was used since it came into memory. */
export function createQuota(memory: SessionMemory) {
  /** In documents that others have too. Not kept on disk: it must slow one down, and the document has its own limit. */
  const spent = new Map<MemberId, number>();

  // Counting again what has changed costs more than adding up, and is needed only where it matters.
  const isOver = (bytes: number) => memory.bytes() > bytes && memory.measuredBytes() > bytes;

  return {
    /** Whether little more fits in the session. */
    isNearlyFull: () => isOver(sessionBytes * nearlyFull),
    /** Whether a peer may add so many bytes to the document that it is connected to. */
    hasRoom: (peer: Peer, more: number): boolean => {
      const { document, memberId } = peer;
      if (document === 'stage') return false;
      const live = memory.document(keyOf(peer));
      const most = documentLimits[document];
      const fits = ({ bytes, keys, pieces }: DocumentSize) =>
        bytes + more <= most.bytes && keys < most.keys && pieces < most.pieces;
      // Counting updates takes deleted text for more than it is; only near the limit is it worth measuring.
      if (!fits(live.size()) && !fits(live.measured())) return false;
      if (isOver(sessionBytes - more)) return false;
      const isShared = document !== 'desk' && !isFacilitator(memory.stage(), memberId);
      return !isShared || (spent.get(memberId) ?? 0) + more <= sharedBytesOfOne;
    },
    /** Counts what a peer wrote. */
    spend: ({ document, memberId }: Peer, bytes: number): void => {
      if (document !== 'desk') spent.set(memberId, (spent.get(memberId) ?? 0) + bytes);
    },
  };
}
