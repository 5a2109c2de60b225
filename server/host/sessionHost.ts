/**
 * The one place where a session happens: desks are read, commands decided, the stage written and everybody told, in
 * order. What it changes in memory nobody sees before the storage has it; when the storage fails, the memory is dropped.
 */
import { accessTo, type Access } from '../../src/model/access.ts';
import type { Command } from '../../src/model/command.ts';
import { decide } from '../../src/model/decide.ts';
import type { MemberId, Random, SessionId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import { countReady } from '../../src/model/readiness.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { takeSeat } from '../../src/model/roster.ts';
import { memberOf, type Member, type Role, type Stage } from '../../src/model/stage.ts';
import type { Clock } from '../clock.ts';
import { errorFacts, type Log } from '../log.ts';
import { type Change, type DocumentKey, type Storage } from '../storage/storage.ts';
import { carryOut } from './carryOut.ts';
import { createAudience, type Audience } from './audience.ts';
import type { LiveDocument } from './liveDocument.ts';
import { keyOf, type Peer } from './peer.ts';
import { restoreSession } from './sessionState.ts';

export interface SessionHost {
  readonly sessionId: SessionId;
  readonly audience: Audience;
  stage(): Stage;
  /** Whether it is over: deleted, or the storage failed. Then the memory must not be used again. */
  ended(): boolean;
  /** Resolves when all that was written so far is on disk; rejects when it never will be. */
  settled(): Promise<void>;
  /** The document behind a peer, or a promise of it while it is being restored. */
  documentOf(peer: Peer): LiveDocument | Promise<void>;
  accessOf(peer: Peer): Access;
  /**
   * Whether a peer may write under a Yjs client id. On the board: its own, or an earlier one of the same member, and
   * never one under which another has written or is here. A desk is its owner's alone, on whatever device.
   */
  mayWriteAs(peer: Peer, client: number): boolean;
  /** Takes in a checked update. Gives false when the document could not take it. */
  write(peer: Peer, update: Uint8Array): boolean;
  command(viewer: MemberId, command: Command): Promise<{ readonly ok: true } | Refusal>;
  takeSeat(
    wanted: { readonly name: string; readonly role: Role },
    tokenHash: Uint8Array,
  ): Promise<{ readonly ok: true; readonly member: Member } | Refusal>;
  /** Lets another browser hold a seat as well. */
  addToken(memberId: MemberId, tokenHash: Uint8Array): Promise<void>;
  /** Deletes the session because its time is over. */
  expire(): Promise<void>;
  /** Closes all connections; the session stays in storage. */
  close(code: CloseCode): void;
  board(): LiveDocument;
  authorships(): ReturnType<typeof restoreSession>['authorships'];
}

export interface HostContext {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** Opens a session from storage, or null when there is none. Throws `DamagedDocument`. */
export async function openSessionHost(
  sessionId: SessionId,
  context: HostContext,
): Promise<SessionHost | null> {
  const { storage, clock, random, log } = context;
  const stored = await storage.load(sessionId);
  if (stored === null) return null;
  const state = restoreSession(stored);
  const audience = createAudience();
  const restoring = new Map<DocumentKey, Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  let ended = false;

  function end(code: CloseCode): void {
    ended = true;
    audience.close(code);
  }

  function commit(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return last;
    // Chained: after one failure nothing that follows counts as saved.
    last = Promise.all([last, storage.commit(sessionId, changes)]).then(() => {});
    last.catch((error: unknown) => {
      if (ended) return;
      log('storage-failed', errorFacts(error));
      end(closeCodes.tryLater);
    });
    return last;
  }

  /** Closes the connections of those who may no longer read what they are connected to. */
  function enforceAccess(): void {
    for (const peer of audience.peers()) {
      if (memberOf(state.stage(), peer.memberId) === undefined) peer.close(closeCodes.whoAreYou);
      else if (accessTo(peer.document, peer.memberId, state.stage()) === 'none')
        peer.close(closeCodes.notYours);
    }
  }

  async function publishStage(changes: readonly Change[], update: Uint8Array | null): Promise<void> {
    await commit(changes);
    if (ended || update === null) return;
    audience.update('stage', update, null);
    enforceAccess();
  }

  function restoreFromLog(key: DocumentKey): void {
    const done = (async () => {
      try {
        await last;
        state.restore(key, await storage.loadDocument(sessionId, key));
      } catch (error) {
        log('restore-failed', errorFacts(error));
        end(closeCodes.tryLater);
      }
      restoring.delete(key);
    })();
    restoring.set(key, done);
  }

  /** What a written desk changes for all: how many are ready. */
  function afterDesk(memberId: MemberId) {
    state.readDesk(memberId);
    const counted = countReady(state.stage(), state.desks);
    return counted === state.stage() ? null : state.setStage(counted);
  }

  return {
    sessionId,
    audience,
    stage: () => state.stage(),
    ended: () => ended,
    settled: () => last,
    board: () => state.document('board'),
    authorships: () => state.authorships,
    documentOf: (peer) => restoring.get(keyOf(peer)) ?? state.document(keyOf(peer)),
    accessOf: (peer) => (ended ? 'none' : accessTo(peer.document, peer.memberId, state.stage())),
    mayWriteAs: (peer, client) => {
      if (peer.document === 'desk') return true;
      const owner = state.writers.get(client);
      if (owner !== undefined) return owner === peer.memberId;
      const others = [...audience.peersOf('board')].filter(({ memberId }) => memberId !== peer.memberId);
      return client === peer.client && others.every((other) => other.client !== client);
    },
    write: (peer, update) => {
      const key = keyOf(peer);
      const document = state.document(key);
      try {
        document.integrate(update);
      } catch {
        restoreFromLog(key);
        return false;
      }
      const changes = document.logged(update);
      if (peer.document === 'board' && !state.writers.has(peer.client)) {
        state.writers.set(peer.client, peer.memberId);
        changes.push({ type: 'writer.bind', client: peer.client, memberId: peer.memberId });
      }
      const counted = peer.document === 'desk' ? afterDesk(peer.memberId) : null;
      commit([...changes, ...(counted?.changes ?? [])]).then(
        () => {
          if (ended) return;
          audience.update(key, update, peer);
          if (counted?.update) audience.update('stage', counted.update, null);
        },
        () => {},
      );
      return true;
    },
    command: async (viewer, command) => {
      if (ended) return refuse('unavailable');
      const { desks, authorships } = state;
      const decision = decide(state.stage(), command, {
        viewer,
        now: clock.now(),
        random,
        desks,
        authorships,
      });
      if (!decision.ok) return decision;
      const { changes, update } = carryOut(state, decision);
      // From here on nothing more may be written to a session that goes.
      if (decision.end === 'delete') ended = true;
      try {
        await publishStage(changes, update);
      } catch {
        if (decision.end === 'delete') end(closeCodes.tryLater);
        return refuse('storage-failed');
      }
      if (decision.end === 'delete') end(closeCodes.noSuchSession);
      if (decision.end !== undefined) await storage.scrub();
      return { ok: true };
    },
    takeSeat: async (wanted, tokenHash) => {
      if (ended) return refuse('unavailable');
      const taken = takeSeat(state.stage(), wanted, { random, desks: state.desks });
      if (!taken.ok) return taken;
      const { changes, update } = state.setStage(taken.stage);
      const seat: Change = { type: 'seat.add', memberId: taken.member.id, tokenHash };
      try {
        await publishStage([...changes, seat], update);
      } catch {
        return refuse('storage-failed');
      }
      return { ok: true, member: taken.member };
    },
    addToken: (memberId, tokenHash) => commit([{ type: 'seat.add', memberId, tokenHash }]),
    expire: async () => {
      ended = true;
      await storage.commit(sessionId, [{ type: 'session.delete' }]);
      end(closeCodes.noSuchSession);
    },
    close: end,
  };
}
