/**
 * The one place where a session happens: desks are read, commands decided, the stage written and everybody told, in
 * order. What it changes in memory nobody sees before the storage has it; when the storage fails, the memory is dropped.
 */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { accessTo } from '../../src/model/access.ts';
import { decide } from '../../src/model/decide.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import { countReady } from '../../src/model/readiness.ts';
import { refuse } from '../../src/model/refusal.ts';
import { takeSeat } from '../../src/model/roster.ts';
import { memberOf } from '../../src/model/stage.ts';
import { errorFacts } from '../log.ts';
import type { Change, DocumentKey } from '../storage/storage.ts';
import { createAudience } from './audience.ts';
import { carryOut } from './carryOut.ts';
import { createLedger } from './ledger.ts';
import { keyOf, type Peer } from './peer.ts';
import type { HostContext, SessionHost } from './sessionHost.ts';
import { restoreSession, type SessionState } from './sessionState.ts';

/** What a written desk changes for all: how many are ready. Null when it changes nothing. */
function afterDesk(state: SessionState, memberId: MemberId) {
  state.readDesk(memberId);
  const counted = countReady(state.stage(), state.desks);
  return counted === state.stage() ? null : state.setStage(counted);
}

/** What binds the client id of a peer that writes on the board for the first time. */
function bindWriter(state: SessionState, { document, client, memberId }: Peer): Change[] {
  if (document !== 'board' || state.writers.has(client)) return [];
  state.writers.set(client, memberId);
  return [{ type: 'writer.bind', client, memberId }];
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
  let ended = false;
  const ledger = createLedger(sessionId, storage, (error) => {
    if (ended) return;
    log('storage-failed', errorFacts(error));
    end(closeCodes.tryLater);
  });

  function end(code: CloseCode): void {
    ended = true;
    audience.close(code);
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
    await ledger.commit(changes);
    if (ended || update === null) return;
    audience.update('stage', update, null);
    enforceAccess();
  }

  function restoreFromLog(key: DocumentKey): void {
    const done = (async () => {
      try {
        await ledger.settled();
        state.restore(key, await storage.loadDocument(sessionId, key));
      } catch (error) {
        log('restore-failed', errorFacts(error));
        end(closeCodes.tryLater);
      }
      restoring.delete(key);
    })();
    restoring.set(key, done);
  }

  return {
    sessionId,
    audience,
    stage: () => state.stage(),
    ended: () => ended,
    settled: () => ledger.settled(),
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
      const counted = peer.document === 'desk' ? afterDesk(state, peer.memberId) : null;
      const changes = [...document.logged(update), ...bindWriter(state, peer), ...(counted?.changes ?? [])];
      ledger.commit(changes).then(
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
      const { desks, authorships, vault } = state;
      const board = () => readBoard(state.document('board').doc);
      const asked = { viewer, now: clock.now(), random, desks, authorships, vault, board };
      const decision = decide(state.stage(), command, asked);
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
    addToken: (memberId, tokenHash) => ledger.commit([{ type: 'seat.add', memberId, tokenHash }]),
    expire: async () => {
      ended = true;
      await ledger.commit([{ type: 'session.delete' }]);
      end(closeCodes.noSuchSession);
    },
    close: end,
  };
}
