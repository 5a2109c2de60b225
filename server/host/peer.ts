import type { DocumentName } from '../../src/model/access.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { CloseCode } from '../../src/model/protocol.ts';

/** One connection of a member to one document, as the host sees it. */
export interface Peer {
  readonly memberId: MemberId;
  readonly document: DocumentName;
  /** The Yjs client id of this connection's replica. */
  readonly client: number;
  /** Sends a frame that must arrive. A peer too slow for it loses its connection. */
  send(frame: Uint8Array): void;
  /** Sends a frame that a slow peer goes without. */
  sendIfQuick(frame: Uint8Array): void;
  close(code: CloseCode): void;
}
