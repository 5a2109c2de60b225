import type { DocumentName } from '../../src/model/access/documents.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { CloseCode } from '../../src/model/protocol.ts';
import type { Role } from '../../src/model/session/stage.ts';
import { deskKey, type DocumentKey } from '../storage/storage.ts';

/** One connection of a member to one document, as the host sees it. */
export interface Peer {
  readonly memberId: MemberId;
  readonly document: DocumentName;
  /** Of the member, when it connected. */
  readonly role: Role;
  /** Of the token that its seat was proven with. */
  readonly tokenHash: Uint8Array;
  /** The Yjs client id of this connection's replica. */
  readonly client: number;
  /**
   * Sends a frame that must arrive, and in the same write one that a slow peer goes without. A peer too slow for the first
   * loses its connection.
   */
  send(frame: Uint8Array, quick?: Uint8Array | null): void;
  /** Sends a frame that a slow peer goes without. */
  sendIfQuick(frame: Uint8Array): void;
  close(code: CloseCode): void;
}

/** The key of the document behind a peer. A desk is always the peer's own: there is no way to name another's. */
export function keyOf(peer: Peer): DocumentKey {
  return peer.document === 'desk' ? deskKey(peer.memberId) : peer.document;
}
