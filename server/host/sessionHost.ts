/** A session as the doors of the server see it. */
import type { Access } from '../../src/model/access/documents.ts';
import type { Command } from '../../src/model/command.ts';
import type { AnswerId, MemberId, Random, SessionId } from '../../src/model/ids.ts';
import type { CloseCode } from '../../src/model/protocol.ts';
import type { Authorships } from '../../src/model/activities/write/publish.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import type { Member, Role, Stage } from '../../src/model/session/stage.ts';
import type { Vault } from '../../src/model/session/vault.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { DocumentKey, Storage } from '../storage/storage.ts';
import type { Audience } from './audience.ts';
import type { LiveDocument } from './liveDocument.ts';
import type { Peer } from './peer.ts';

export interface SessionHost {
  readonly sessionId: SessionId;
  readonly audience: Audience;
  stage(): Stage;
  /** Whether it is over: deleted, or the storage failed. Then the memory must not be used again. */
  ended(): boolean;
  /**
   * Resolves when all that was written so far is on disk, or all that was written so far on one document; rejects when it
   * never will be.
   */
  settled(document?: DocumentKey): Promise<void>;
  /** The document behind a peer, or a promise of it while it is being restored. */
  documentOf(peer: Peer): LiveDocument | Promise<void>;
  accessOf(peer: Peer): Access;
  /** Whether a document could not be read to its end. Nobody may connect to it; everything else goes on. */
  isDamaged(document: DocumentKey): boolean;
  /**
   * Whether a peer may write under a Yjs client id. In a document that several write in: its own, or an earlier one of the
   * same member, and never one under which another has written or is here. A desk is its owner's alone, on whatever
   * device.
   */
  mayWriteAs(peer: Peer, client: number): boolean;
  /** Whether a peer may add so many bytes to its document. What only takes away may always be written. */
  hasRoom(peer: Peer, more: number): boolean;
  /** Takes in a checked update. Gives false when the document could not take it. */
  write(peer: Peer, update: Uint8Array): boolean;
  command(viewer: MemberId, command: Command): Promise<{ readonly ok: true } | Refusal>;
  takeSeat(
    wanted: { readonly name: string; readonly role: Role },
    tokenHash: Uint8Array,
  ): Promise<{ readonly ok: true; readonly member: Member } | Refusal>;
  /** Lets another browser hold a seat as well. */
  addToken(memberId: MemberId, tokenHash: Uint8Array): Promise<void>;
  /** Takes a seat away from all browsers but the one with this token, and ends their connections. */
  keepOneToken(memberId: MemberId, tokenHash: Uint8Array): Promise<void>;
  /** Takes a published answer away for its author, also when the session is closed. Words and authorship go with it. */
  erase(answerId: AnswerId): Promise<{ readonly ok: true } | Refusal>;
  /** Deletes the session because its time is over. */
  expire(): Promise<void>;
  /** Closes all connections; the session stays in storage. */
  close(code: CloseCode): void;
  board(): LiveDocument;
  report(): LiveDocument;
  authorships(): Authorships;
  vault(): Vault;
}

export interface HostContext {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** How long a session is kept after the last thing that happened in it. */
  readonly retentionMs: number;
}
