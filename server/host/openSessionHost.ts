/**
 * The one place where a session happens: desks are read, commands decided, the stage written and everybody told, in
 * order. What it changes in memory nobody sees before the storage has it; when the storage fails, the memory is dropped.
 */
import { timingSafeEqual } from 'node:crypto';

import { readBoard } from '../../src/documents/boardDocument.ts';
import { accessTo } from '../../src/model/access/documents.ts';
import { isToldWhoIsAway } from '../../src/model/access/knowledge.ts';
import { decide } from '../../src/model/decide.ts';
import { answerErase } from '../../src/model/decide/answers.ts';
import type { MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import { countReady } from '../../src/model/activities/readiness.ts';
import { refuse } from '../../src/model/refusal.ts';
import type { Arrangement } from '../../src/model/board/board.ts';
import { keptAfter } from '../../src/model/session/retention.ts';
import { takeSeat } from '../../src/model/session/roster.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import { expireTimer, timerEndsAt } from '../../src/model/decide/timer.ts';
import { errorFacts } from '../log.ts';
import type { Change, DocumentKey } from '../storage/storage.ts';
import { createAlarm } from './alarm.ts';
import { createAudience } from './audience.ts';
import { carryOut } from './carryOut.ts';
import { decodeArrangement } from './keptBoardBytes.ts';
import { createLedger } from './ledger.ts';
import type { LiveDocument } from './liveDocument.ts';
import { keyOf } from './peer.ts';
import { createQuota } from './quota.ts';
import type { HostContext, SessionHost } from './sessionHost.ts';
import { restoreSession, type Outcome, type SessionState } from './sessionState.ts';
import { bindWriter, mayWriteAs } from './writers.ts';

/** What a written desk changes for all: how many are ready. */
function afterDesk(state: SessionState, owner: MemberId): Outcome {
  state.readDesks(owner);
  const { stage, desks, vault } = state.held();
  return state.setStage(countReady(stage, desks, vault));
}

/** Keeps the session the whole time again after something was written in it. */
function keepLonger(
  state: SessionState,
  { now, retentionMs }: { now: number; retentionMs: number },
): Outcome {
  const before = state.stage();
  const kept = keptAfter(before, now, retentionMs);
  if (kept === before) return { changes: [], told: [] };
  const { changes, told } = state.setStage(kept);
  return { changes: [...changes, { type: 'session.keep', deleteAt: kept.deleteAt }], told };
}

/**
 * Opens a session from storage, or null when there is none. Of a damaged document what came before the damage is read.
 * Throws `DamagedSession` when that leaves no session.
 */
export async function openSessionHost(
  sessionId: SessionId,
  context: HostContext,
): Promise<SessionHost | null> {
  const { storage, clock, random, log, retentionMs } = context;
  const stored = await storage.load(sessionId);
  if (stored === null) return null;
  const state = restoreSession(stored);
  const audience = createAudience(({ memberId }) => isToldWhoIsAway(state.stage(), memberId));
  const quota = createQuota(state);
  const restoring = new Map<DocumentKey, Promise<void>>();
  const alarm = createAlarm(clock, expireTimerIfDue);
  let ended = false;
  const ledger = createLedger(sessionId, storage, (error) => {
    if (ended) return;
    log('storage-failed', errorFacts(error));
    end(closeCodes.tryLater);
  });

  function end(code: CloseCode): void {
    ended = true;
    alarm.set(null);
    audience.close(code);
  }

  const isDamaged = (key: DocumentKey) => state.document(key).damage !== null;

  /** Names what is damaged, but never whose desk it is. */
  function nameDamage({ key, damage }: LiveDocument): void {
    if (damage === null) return;
    const document = key.split('/')[0] ?? '';
    log('document-damaged', { session: sessionId, document, what: damage.what, from: damage.seq });
  }

  /** Closes the connections of those who may no longer read what they are connected to, or have another role now. */
  function enforceAccess(): void {
    for (const peer of audience.peers()) {
      const member = memberOf(state.stage(), peer.memberId);
      if (member === undefined) peer.close(closeCodes.whoAreYou);
      else if (accessTo(peer.document, peer.memberId, state.stage()) === 'none')
        peer.close(closeCodes.notYours);
      // Whoever connects again hears and shows what goes with the role of now, and nothing of before.
      else if (member.role !== peer.role) peer.close(closeCodes.tryLater);
    }
  }

  async function publish(changes: readonly Change[], told: Outcome['told']): Promise<void> {
    if (!ended) alarm.set(timerEndsAt(state.stage()));
    await ledger.commit(changes);
    if (ended || told.length === 0) return;
    for (const { document, update } of told) audience.update(document, update, null);
    enforceAccess();
  }

  /** Lets the timer be up when its time has come; what rings for an earlier arming finds nothing to do. */
  function expireTimerIfDue(): void {
    if (ended || isDamaged('stage')) return;
    const now = expireTimer(state.stage(), clock.now());
    if (now === state.stage()) return alarm.set(timerEndsAt(now));
    const { changes, told } = state.setStage(now);
    // When this cannot be written, the ledger ends the session.
    publish(changes, told).catch(() => {});
  }

  function restoreFromLog(key: DocumentKey): void {
    const done = (async () => {
      try {
        await ledger.settled();
        state.restore(key, await storage.loadDocument(sessionId, key));
        if (isDamaged(key)) {
          nameDamage(state.document(key));
          audience.end(key, closeCodes.damaged);
        }
      } catch (error) {
        log('restore-failed', errorFacts(error));
        end(closeCodes.tryLater);
      }
      restoring.delete(key);
    })();
    restoring.set(key, done);
  }

  async function keptBoard(id: SnapshotId): Promise<Arrangement | null> {
    await ledger.settled().catch(() => {});
    const bytes = await storage.keptBoard(sessionId, id);
    return bytes === null ? null : decodeArrangement(bytes);
  }

  state.damaged().forEach(nameDamage);
  if (!isDamaged('stage')) {
    const { changes, told } = state.writeConverted();
    // When this cannot be written, the ledger ends the session.
    if (changes.length > 0) publish(changes, told).catch(() => {});
  }
  // A timer may have run out while nobody was here.
  expireTimerIfDue();

  return {
    sessionId,
    audience,
    stage: () => state.stage(),
    ended: () => ended,
    settled: (document) => ledger.settled(document),
    board: () => state.document('board'),
    report: () => state.document('report'),
    authorships: () => state.held().authorships,
    vault: () => state.held().vault,
    documentOf: (peer) => restoring.get(keyOf(peer)) ?? state.document(keyOf(peer)),
    isDamaged,
    accessOf: (peer) => (ended ? 'none' : accessTo(peer.document, peer.memberId, state.stage())),
    mayWriteAs: (peer, client) => mayWriteAs(state, audience, peer, client),
    hasRoom: (peer, more) => quota.hasRoom(peer, more),
    write: (peer, update) => {
      const key = keyOf(peer);
      const document = state.document(key);
      let made: Uint8Array | null;
      try {
        made = document.integrate(update);
      } catch {
        restoreFromLog(key);
        return false;
      }
      if (made === null) return true;
      quota.spend(peer, made.length);
      const followed = [
        ...(peer.document === 'desk' ? [afterDesk(state, peer.memberId)] : []),
        // Without names it must not tell that somebody wrote on their desk.
        ...((peer.document === 'desk' && !state.stage().named) || isDamaged('stage')
          ? []
          : [keepLonger(state, { now: clock.now(), retentionMs })]),
      ];
      const changes = [
        ...document.logged(made),
        ...bindWriter(state, peer),
        ...followed.flatMap((one) => one.changes),
      ];
      ledger.commit(changes).then(
        () => {
          if (ended) return;
          // Meanwhile it may have become another document.
          if (state.document(key) === document) audience.update(key, made, peer);
          for (const one of followed.flatMap(({ told }) => told))
            audience.update(one.document, one.update, null);
        },
        () => {},
      );
      return true;
    },
    command: async (viewer, command) => {
      // Nothing is decided about, or written over, a document that is spoilt.
      while (restoring.size > 0) await Promise.all(restoring.values());
      const kept = command.type === 'board.restore' ? await keptBoard(command.snapshotId) : null;
      if (ended) return refuse('unavailable');
      if (isDamaged('stage') && command.type !== 'session.delete') return refuse('damaged');
      expireTimerIfDue();
      const board = () => readBoard(state.document('board').doc);
      const now = clock.now();
      const decision = decide(state.stage(), command, { ...state.held(), viewer, now, random, board, kept });
      if (!decision.ok) return decision;
      const endsStep = command.type === 'step.go' && decision.stage !== state.stage();
      // Who says how long a session is kept means that, and not that something happened in it. What changes nothing for
      // others is theirs alone: the day must not tell of it.
      const alone = decision.stage === state.stage() || command.type === 'session.keep';
      const stage = alone ? decision.stage : keptAfter(decision.stage, now, retentionMs);
      const { changes: made, told } = carryOut(state, { ...decision, stage });
      // With the step goes what was withdrawn, corrected or thrown away in it.
      const changes = endsStep ? [...made, ...state.compactAll()] : made;
      // At once, and not when it is on disk: nothing that was meant for the old board may come into the new one.
      if (decision.newBoard !== undefined) audience.end('board', closeCodes.startFresh);
      // From here on nothing more may be written to a session that goes.
      if (decision.end === 'delete') ended = true;
      try {
        await publish(changes, told);
      } catch {
        if (decision.end === 'delete') end(closeCodes.tryLater);
        return refuse('storage-failed');
      }
      if (decision.end === 'delete') end(closeCodes.noSuchSession);
      if (decision.end === 'delete') {
        // It is gone for everybody. What cannot be taken from the disk now is tried again every hour and at the next start.
        await storage.purge().catch((error: unknown) => log('purge-failed', errorFacts(error)));
      } else if (decision.end !== undefined || endsStep) await storage.scrub();
      return { ok: true };
    },
    takeSeat: async (wanted, tokenHash) => {
      if (ended) return refuse('unavailable');
      if (isDamaged('stage')) return refuse('damaged');
      const taken = takeSeat(state.stage(), wanted, { ...state.held(), random, now: clock.now() });
      if (!taken.ok) return taken;
      const { changes, told } = state.setStage(taken.stage);
      const seat: Change = { type: 'seat.add', memberId: taken.member.id, tokenHash };
      try {
        await publish([...changes, seat], told);
      } catch {
        return refuse('storage-failed');
      }
      return { ok: true, member: taken.member };
    },
    addToken: (memberId, tokenHash) => ledger.commit([{ type: 'seat.add', memberId, tokenHash }]),
    keepOneToken: async (memberId, tokenHash) => {
      await ledger.commit([
        { type: 'seat.remove', memberId },
        { type: 'seat.add', memberId, tokenHash },
      ]);
      for (const peer of audience.peers())
        if (peer.memberId === memberId && !timingSafeEqual(peer.tokenHash, tokenHash))
          peer.close(closeCodes.whoAreYou);
    },
    erase: async (answerId) => {
      if (ended) return refuse('unavailable');
      if (isDamaged('stage')) return refuse('damaged');
      const decision = answerErase(state.stage(), state.held().vault, answerId);
      if (!decision.ok) return decision;
      const { changes, told } = carryOut(state, decision);
      try {
        await publish(changes, told);
      } catch {
        return refuse('storage-failed');
      }
      await storage.scrub();
      return { ok: true };
    },
    expire: async () => {
      ended = true;
      await ledger.commit([{ type: 'session.delete' }]);
      end(closeCodes.noSuchSession);
    },
    close: end,
  };
}
