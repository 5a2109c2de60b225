/**
 * Where sessions are kept. A storage knows nothing of Yjs or of rules: it keeps bytes in order, all or nothing.
 * Every implementation passes the suite in tests/server/storageContract.ts.
 */
import { createHash } from 'node:crypto';

import type { AnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import type { Authorship, Authorships } from '../../src/model/activities/write/publish.ts';

export type DocumentKey = 'stage' | 'board' | 'guide' | 'report' | `desk/${string}`;

/** The key of a member's desk. */
export const deskKey = (memberId: MemberId): DocumentKey => `desk/${memberId}`;

/** A document up to and including update `seq`, in one piece. */
export interface Snapshot {
  readonly seq: number;
  readonly state: Uint8Array;
  readonly checksum: Uint8Array;
}

/** What a snapshot must still add up to when it is read again. */
export function checksumOf(state: Uint8Array): Uint8Array {
  return createHash('sha256').update(state).digest();
}

/** From where on a document is not what was written. What came before can be read; nothing is written over the rest. */
export interface Damage {
  readonly what: 'snapshot' | 'log';
  /** The number of the first update that cannot be read. */
  readonly seq: number;
}

export interface StoredDocument {
  readonly snapshot: Snapshot | null;
  /** The updates after the snapshot, in order. */
  readonly tail: readonly { readonly seq: number; readonly update: Uint8Array }[];
  /** The number of the last update ever appended. */
  readonly lastSeq: number;
  /** Where the storage itself sees that bytes are not what was written. They are given all the same, for the repair. */
  readonly damage: Damage | null;
}

export interface StoredSession {
  readonly documents: ReadonlyMap<DocumentKey, StoredDocument>;
  readonly authorships: Authorships;
  /** Which member writes under which Yjs client id, in the documents that several write in. */
  readonly writers: ReadonlyMap<number, MemberId>;
  /** What the server alone keeps of the session; null when that is nothing. */
  readonly vault: Uint8Array | null;
}

/** Something on the disk that is not what was written. It names a session, never a person or what somebody wrote. */
export interface Fault {
  readonly event: 'row-damaged' | 'file-damaged' | 'log-damaged' | 'session-cut';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a session cannot do without is not what was written, or its last changes are lost. */
export class DamagedRow extends Error {
  override name = 'DamagedRow';
}

/** This process does not host the session, or not any more: nothing of the commit was written. */
export class NotTheHost extends Error {
  override name = 'NotTheHost';
}

export interface Seat {
  readonly sessionId: SessionId;
  /** SHA-256 of the seat's tokens: one for every browser that holds the seat. */
  readonly tokenHashes: readonly Uint8Array[];
}

/** One thing to write. `append` must carry the next number of its document: a storage refuses a gap or a repetition. */
export type Change =
  | { readonly type: 'session.open'; readonly code: string; readonly deleteAt: number }
  /** From then on there is no such session. What is left of it in the files goes with `purge`. */
  | { readonly type: 'session.delete' }
  /** From now on the session is over at another time. */
  | { readonly type: 'session.keep'; readonly deleteAt: number }
  | {
      readonly type: 'append';
      readonly document: DocumentKey;
      readonly seq: number;
      readonly update: Uint8Array;
    }
  /** Takes the place of the updates up to and including its own number. */
  | { readonly type: 'snapshot'; readonly document: DocumentKey; readonly snapshot: Snapshot }
  | { readonly type: 'document.destroy'; readonly document: DocumentKey }
  | { readonly type: 'desks.destroy' }
  | { readonly type: 'writer.bind'; readonly client: number; readonly memberId: MemberId }
  | { readonly type: 'writers.destroy' }
  | { readonly type: 'seat.add'; readonly memberId: MemberId; readonly tokenHash: Uint8Array }
  | { readonly type: 'seat.remove'; readonly memberId: MemberId }
  | { readonly type: 'authorships.add'; readonly authorships: ReadonlyMap<AnswerId, Authorship> }
  | { readonly type: 'authorship.remove'; readonly answerId: AnswerId }
  | { readonly type: 'authorships.destroy' }
  /** Keeps how a board lay, under an id of its own. */
  | { readonly type: 'board.keep'; readonly id: SnapshotId; readonly arrangement: Uint8Array }
  | { readonly type: 'board.letGo'; readonly id: SnapshotId }
  | { readonly type: 'boards.letGo' }
  /** In the place of the vault as it was; null destroys it. */
  | { readonly type: 'vault.set'; readonly vault: Uint8Array | null };

/** What an operator may know of a session: how much there is of it, and nothing of what. */
export interface SessionSize {
  readonly sessionId: SessionId;
  /** About how many bytes it takes. */
  readonly bytes: number;
  readonly deleteAt: number;
  /** The number of the last update of its stage; null where it has none. */
  readonly stageSeq: number | null;
}

export interface Storage {
  /** Writes all changes or none. Resolves when they are on disk; commits take effect in the order of the calls. */
  commit(sessionId: SessionId, changes: readonly Change[]): Promise<void>;
  /** Everything of a session, or null when there is none. Throws `DamagedRow` when that cannot be read. */
  load(sessionId: SessionId): Promise<StoredSession | null>;
  loadDocument(sessionId: SessionId, document: DocumentKey): Promise<StoredDocument | null>;
  /** How a board lay that was kept, or null when it is not kept (any more). */
  keptBoard(sessionId: SessionId, id: SnapshotId): Promise<Uint8Array | null>;
  sessionByCode(code: string): Promise<SessionId | null>;
  seat(memberId: MemberId): Promise<Seat | null>;
  /** Every session there is. */
  sessions(): Promise<SessionId[]>;
  /** The sessions whose time is over. */
  expired(now: number): Promise<SessionId[]>;
  /** How much there is of every session. Others get their turn meanwhile. */
  sizes(): Promise<readonly SessionSize[]>;
  /** How many bytes all of this takes, or took a moment ago. */
  size(): Promise<number>;
  /** Makes sure that what was overwritten, and documents that were destroyed, are also gone from the files. */
  scrub(): Promise<void>;
  /** Makes sure that deleted sessions are gone from the files, a slice at a time, so that others go on meanwhile. */
  purge(): Promise<void>;
  /** Writes something and takes it away again. Rejects when there is no room or the disk does not take it. */
  probe(): Promise<void>;
  /** Reads all there is, beside everything else, and tells of every fault in it. Left out: a fault is found when it is read. */
  check?(): Promise<void>;
  /** Tells of every fault once, also of those that were found before. */
  onFault(hear: (fault: Fault) => void): void;
  close(): Promise<void>;
}
