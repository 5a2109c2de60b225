/** A storage that forgets everything when the process ends: for tests, and a plain statement of what storages do. */
import type { AnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import type { Authorship } from '../../src/model/activities/write/publish.ts';
import type { Change, DocumentKey, Storage, StoredDocument } from './storage.ts';

interface Kept {
  readonly code: string;
  deleteAt: number;
  vault: Uint8Array | null;
  readonly documents: Map<DocumentKey, StoredDocument>;
  readonly authorships: Map<AnswerId, Authorship>;
  readonly writers: Map<number, MemberId>;
  readonly seats: Map<MemberId, Uint8Array[]>;
  readonly boards: Map<SnapshotId, Uint8Array>;
}

const copyOf = (kept: Pick<Kept, 'code' | 'deleteAt'> & Partial<Kept>): Kept => ({
  vault: null,
  ...kept,
  documents: new Map(kept.documents),
  authorships: new Map(kept.authorships),
  writers: new Map(kept.writers),
  seats: new Map(kept.seats),
  boards: new Map(kept.boards),
});

const noUpdates: StoredDocument = { snapshot: null, tail: [], lastSeq: 0, damage: null };

function write(kept: Kept, change: Exclude<Change, { type: 'session.open' | 'session.delete' }>): void {
  switch (change.type) {
    case 'append': {
      const before = kept.documents.get(change.document) ?? noUpdates;
      if (change.seq !== before.lastSeq + 1) throw new Error('An update was appended out of order');
      const tail = [...before.tail, { seq: change.seq, update: change.update.slice() }];
      return void kept.documents.set(change.document, { ...before, tail, lastSeq: change.seq });
    }
    case 'snapshot': {
      const before = kept.documents.get(change.document);
      if (before === undefined || change.snapshot.seq > before.lastSeq)
        throw new Error('A snapshot of what was never written');
      const tail = before.tail.filter(({ seq }) => seq > change.snapshot.seq);
      return void kept.documents.set(change.document, { ...before, snapshot: change.snapshot, tail });
    }
    case 'document.destroy':
      return void kept.documents.delete(change.document);
    case 'desks.destroy':
      for (const key of kept.documents.keys()) if (key.startsWith('desk/')) kept.documents.delete(key);
      return;
    case 'writer.bind':
      if (kept.writers.has(change.client)) throw new Error('This client id is bound already');
      return void kept.writers.set(change.client, change.memberId);
    case 'writers.destroy':
      return kept.writers.clear();
    case 'seat.add':
      kept.seats.set(change.memberId, [...(kept.seats.get(change.memberId) ?? []), change.tokenHash]);
      return;
    case 'seat.remove':
      return void kept.seats.delete(change.memberId);
    case 'authorships.add':
      for (const [id, authorship] of change.authorships) kept.authorships.set(id, authorship);
      return;
    case 'authorship.remove':
      return void kept.authorships.delete(change.answerId);
    case 'authorships.destroy':
      return kept.authorships.clear();
    case 'session.keep':
      kept.deleteAt = change.deleteAt;
      return;
    case 'board.keep':
      return void kept.boards.set(change.id, change.arrangement);
    case 'board.letGo':
      return void kept.boards.delete(change.id);
    case 'boards.letGo':
      return kept.boards.clear();
    case 'vault.set':
      kept.vault = change.vault;
      return;
  }
}

/** The bytes of its documents, which are nearly all that there is. */
const sizeOf = ({ documents }: Kept) =>
  [...documents.values()].reduce(
    (sum, { snapshot, tail }) =>
      sum + (snapshot?.state.length ?? 0) + tail.reduce((bytes, { update }) => bytes + update.length, 0),
    0,
  );

/** A storage in memory. */
export function createMemoryStorage(): Storage {
  const sessions = new Map<SessionId, Kept>();

  function commit(sessionId: SessionId, changes: readonly Change[]): void {
    const before = sessions.get(sessionId);
    let kept = before === undefined ? undefined : copyOf(before);
    for (const change of changes) {
      if (change.type === 'session.open') {
        const taken = kept !== undefined || [...sessions.values()].some(({ code }) => code === change.code);
        if (taken) throw new Error('This session or its code exists already');
        kept = copyOf({ code: change.code, deleteAt: change.deleteAt });
      } else if (kept === undefined) throw new Error('There is no such session');
      else if (change.type === 'session.delete') kept = undefined;
      else write(kept, change);
    }
    if (kept === undefined) sessions.delete(sessionId);
    else sessions.set(sessionId, kept);
  }

  return {
    commit: async (sessionId, changes) => commit(sessionId, changes),
    load: async (sessionId) => {
      const kept = sessions.get(sessionId);
      return kept === undefined ? null : copyOf(kept);
    },
    loadDocument: async (sessionId, document) => sessions.get(sessionId)?.documents.get(document) ?? null,
    keptBoard: async (sessionId, id) => sessions.get(sessionId)?.boards.get(id) ?? null,
    sessionByCode: async (code) => [...sessions].find(([, kept]) => kept.code === code)?.[0] ?? null,
    seat: async (memberId) => {
      for (const [sessionId, { seats }] of sessions) {
        const tokenHashes = seats.get(memberId);
        if (tokenHashes !== undefined) return { sessionId, tokenHashes };
      }
      return null;
    },
    sessions: async () => [...sessions.keys()],
    expired: async (now) => [...sessions].filter(([, kept]) => kept.deleteAt <= now).map(([id]) => id),
    sizes: async () =>
      [...sessions].map(([sessionId, kept]) => ({
        sessionId,
        bytes: sizeOf(kept),
        deleteAt: kept.deleteAt,
        stageSeq: kept.documents.get('stage')?.lastSeq ?? null,
      })),
    size: async () => [...sessions.values()].reduce((sum, kept) => sum + sizeOf(kept), 0),
    scrub: async () => {},
    purge: async () => {},
    probe: async () => {},
    // Nothing here is ever turned round.
    onFault: () => {},
    close: async () => {},
  };
}
