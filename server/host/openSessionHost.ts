/**
 * The one place where a session happens: desks are read, commands decided, the stage written and everybody told, in
 * order. What it changes in memory nobody sees before the storage has it; when the storage fails, the memory is dropped.
 */
import { timingSafeEqual } from 'node:crypto';

import { findLibraryCard } from '../../decks/library.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { accessTo, type Access } from '../../src/model/access/documents.ts';
import { isToldWhoIsAway } from '../../src/model/access/knowledge.ts';
import type { Command } from '../../src/model/command.ts';
import { decide } from '../../src/model/decide.ts';
import { answerErase } from '../../src/model/decide/answers.ts';
import type { AnswerId, MemberId, Random, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { closeCodes, type CloseCode } from '../../src/model/protocol.ts';
import { refuse, type Reason, type Refusal } from '../../src/model/refusal.ts';
import type { Arrangement } from '../../src/model/board/board.ts';
import { markFullness } from '../../src/model/session/fullness.ts';
import { goneAfterMs, markGone } from '../../src/model/session/gone.ts';
import { keptAfter } from '../../src/model/session/retention.ts';
import { takeSeat } from '../../src/model/session/roster.ts';
import { memberOf, type Member, type Role } from '../../src/model/session/stage.ts';
import { expireTimer, timerEndsAt } from '../../src/model/decide/timer.ts';
import { createAlarm, type Clock } from '../clock.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Pause } from '../storage/pause.ts';
import { NotTheHost, type Change, type DocumentKey, type Storage } from '../storage/storage.ts';
import { afterDesk, isSealedTight, keepLonger } from './afterWriting.ts';
import { createAttendance } from './attendance.ts';
import { createAudience } from './audience.ts';
import { carryOut } from './carryOut.ts';
import { decodeArrangement } from './keptBoardBytes.ts';
import { createLedger } from './ledger.ts';
import type { LiveDocument } from './liveDocument.ts';
import { keyOf, type Peer } from './peer.ts';
import type { Pace } from './pace.ts';
import { createQuota } from './quota.ts';
import { restoreSession, type Outcome } from './sessionMemory.ts';
import { bindWriter, mayWriteAs } from './writers.ts';

export interface HostContext {
  readonly storage: Storage;
  /** While it lasts nothing is written. */
  readonly pause: Pause;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Of all sessions on this server together. */
  readonly pace?: Pace;
  /** How long a session is kept after the last thing that happened in it. */
  readonly retentionMs: number;
}

/** A session as the doors of the server see it. */
export type SessionHost = NonNullable<Awaited<ReturnType<typeof openSessionHost>>>;

/**
 * Opens a session from storage, or null when there is none. Of a damaged document what came before the damage is read.
 * Throws `DamagedSession` when that leaves no session.
 */
export async function openSessionHost(sessionId: SessionId, context: HostContext) {
  const { storage, pause, clock, random, log, retentionMs } = context;
  const stored = await storage.load(sessionId);
  if (stored === null) return null;
  const memory = restoreSession(stored);
  const audience = createAudience(({ memberId }) => isToldWhoIsAway(memory.stage(), memberId), context.pace);
  const quota = createQuota(memory);
  const attendance = createAttendance(clock);
  const restoring = new Map<DocumentKey, Promise<void>>();
  const alarm = createAlarm(clock, () => contain(expireTimerIfDue));
  let ended = false;
  let deleted = false;
  const ledger = createLedger(sessionId, storage, (error) => {
    if (ended) return;
    // Another node has it: nothing is wrong, and browsers find their way.
    if (!(error instanceof NotTheHost)) {
      log('storage-failed', errorFacts(error));
      pause.begin();
    }
    end(closeCodes.tryLater);
  });

  function end(code: CloseCode): void {
    ended = true;
    deleted = code === closeCodes.noSuchSession;
    alarm.set(null);
    audience.close(code);
  }

  /** Does what nobody waits for. What goes wrong in one session ends that one, until it is opened anew, and never the server. */
  function contain(act: () => void): void {
    try {
      act();
    } catch (error) {
      log('session-failed', { session: sessionId, ...errorFacts(error) });
      end(closeCodes.tryLater);
    }
  }

  const isDamaged = (key: DocumentKey) => memory.document(key).damage !== null;

  /** Names what is damaged, but never whose desk it is. */
  function nameDamage({ key, damage }: LiveDocument): void {
    if (damage === null) return;
    const document = key.split('/')[0] ?? '';
    log('document-damaged', { session: sessionId, document, what: damage.what, from: damage.seq });
  }

  /** Closes the connections of those who may no longer read what they are connected to, or have another role now. */
  function enforceAccess(): void {
    for (const peer of audience.peers()) {
      const member = memberOf(memory.stage(), peer.memberId);
      if (member === undefined) peer.close(closeCodes.whoAreYou);
      else if (accessTo(peer.document, peer.memberId, memory.stage()) === 'none')
        peer.close(closeCodes.notYours);
      // A browser that connects again hears and shows what goes with its present role, and nothing of the earlier one.
      else if (member.role !== peer.role) peer.close(closeCodes.tryLater);
    }
  }

  async function publish(changes: readonly Change[], told: Outcome['told']): Promise<void> {
    if (!ended) alarm.set(timerEndsAt(memory.stage()));
    await ledger.commit(changes);
    if (ended || told.length === 0) return;
    for (const { document, update } of told) audience.update(document, update, null);
    enforceAccess();
  }

  /** Publishes what nobody waits for. When it cannot be written, the ledger ends the session. */
  function note({ changes, told }: Outcome): void {
    publish(changes, told).catch(() => {});
  }

  /** Lets the timer be up when its time has come; what rings for an earlier arming finds nothing to do. */
  function expireTimerIfDue(): void {
    if (ended || isDamaged('stage')) return;
    const paused = pause.now();
    if (paused !== null) return void paused.then(() => contain(expireTimerIfDue));
    const now = expireTimer(memory.stage(), clock.now());
    if (now === memory.stage()) return alarm.set(timerEndsAt(now));
    note(memory.setStage(now));
  }

  /** Writes down who has been without a connection for so long, and who is here again. Every browser has the stage. */
  function noticeWhoIsHere(afterMs = goneAfterMs): void {
    if (ended || isDamaged('stage') || pause.now() !== null) return;
    contain(() => {
      const stage = memory.stage();
      const marked = markGone(stage, attendance.gone(stage, audience, afterMs), memory.held());
      if (marked !== stage) note(memory.setStage(marked));
    });
  }

  /**
   * Writes down whether little more fits. It tells of nobody's desk: the documents that others have too stay far below the
   * room of a session, so that nobody can bring it to where one more answer shows.
   */
  function noticeFullness(): void {
    const stage = memory.stage();
    if (ended || isDamaged('stage') || pause.now() !== null) return;
    const marked = markFullness(stage, quota.isNearlyFull());
    if (marked !== stage) note(memory.setStage(marked));
  }

  function restoreFromLog(key: DocumentKey): void {
    const done = (async () => {
      try {
        await ledger.settled();
        memory.restore(key, await storage.loadDocument(sessionId, key));
        if (isDamaged(key)) {
          nameDamage(memory.document(key));
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

  /**
   * Takes from the disk what is gone for everybody. What cannot be taken now is tried again every hour and at the next start:
   * it must not look as if the rest was not done.
   */
  async function forget(how: 'purge' | 'scrub'): Promise<void> {
    await storage[how]().catch((error: unknown) => log('purge-failed', errorFacts(error)));
  }

  async function keptBoard(id: SnapshotId): Promise<Arrangement | null> {
    await ledger.settled().catch(() => {});
    const bytes = await storage.keptBoard(sessionId, id);
    return bytes === null ? null : decodeArrangement(bytes);
  }

  memory.damaged().forEach(nameDamage);
  if (!isDamaged('stage') && pause.now() === null) {
    const converted = memory.writeConverted();
    if (converted.changes.length > 0) note(converted);
  }
  // A timer may have run out while nobody was connected.
  contain(expireTimerIfDue);

  /** Why nothing can be decided; null when something can. */
  function barred(): Refusal | null {
    if (ended) return refuse('unavailable');
    if (isDamaged('stage')) return refuse('damaged');
    return pause.now() === null ? null : refuse('storage-failed');
  }

  /** Publishes what was decided; a refusal when it cannot be written. */
  async function publishDecided({ changes, told }: Outcome): Promise<{ readonly ok: true } | Refusal> {
    try {
      await publish(changes, told);
      return { ok: true };
    } catch {
      return refuse('storage-failed');
    }
  }

  return {
    sessionId,
    audience,
    stage: () => memory.stage(),
    /** Whether it is over: deleted, or the storage failed. Then the memory must not be used again. */
    ended: () => ended,
    /** Why nothing of it may be given any more; null while it may. */
    whyEnded: (): Reason | null => (deleted ? 'no-such-session' : ended ? 'unavailable' : null),
    /** Resolves when there can be written again; null when there can. */
    paused: pause.now,
    /** Lets a connection in. A member who was gone is here again at once. */
    arrive: (peer: Peer): void => {
      audience.join(peer);
      if (memberOf(memory.stage(), peer.memberId)?.goneSince !== undefined) noticeWhoIsHere();
    },
    leave: (peer: Peer): void => {
      audience.leave(peer);
      if (peer.document === 'stage') attendance.left(peer.memberId);
    },
    noticeWhoIsHere,
    noticeFullness,
    /** Keeps in less room what nobody has used since the last time. */
    rest: () => memory.rest(),
    settled: (document?: DocumentKey) => ledger.settled(document),
    board: () => memory.document('board'),
    report: () => memory.document('report'),
    authorships: () => memory.held().authorships,
    vault: () => memory.held().vault,
    /** The document behind a peer, or a promise of it while it is being restored. */
    documentOf: (peer: Peer): LiveDocument | Promise<void> =>
      restoring.get(keyOf(peer)) ?? memory.document(keyOf(peer)),
    /** Whether a document could not be read to its end. Nobody may connect to it; everything else goes on. */
    isDamaged,
    accessOf: (peer: Peer): Access =>
      ended ? 'none' : accessTo(peer.document, peer.memberId, memory.stage()),
    /**
     * Whether a peer may write under a Yjs client id. In a document that several write in: its own, or an earlier one of the
     * same member, and never one under which another has written or is here. A desk is its owner's alone, on whatever
     * device.
     */
    mayWriteAs: (peer: Peer, client: number) => mayWriteAs(memory, audience, peer, client),
    /** Whether a peer may add so many bytes to its document. What only takes away may always be written. */
    hasRoom: (peer: Peer, more: number) => quota.hasRoom(peer, more),
    /** Takes in a checked update. Gives false when the document could not take it. */
    write: (peer: Peer, update: Uint8Array): boolean => {
      const key = keyOf(peer);
      const document = memory.document(key);
      let made: Uint8Array | null;
      try {
        made = document.integrate(update);
      } catch {
        restoreFromLog(key);
        return false;
      }
      if (made === null) return true;
      quota.spend(peer, made.length);
      const logged = document.logged(made);
      const followed: Outcome[] = [];
      contain(() => {
        if (peer.document === 'desk') followed.push(...afterDesk(memory, peer.memberId));
        // Where nothing may tell of one person, it must not tell that somebody wrote on their desk.
        if ((peer.document !== 'desk' || !isSealedTight(memory.stage())) && !isDamaged('stage'))
          followed.push(keepLonger(memory, { now: clock.now(), retentionMs }));
      });
      const changes = [...logged, ...bindWriter(memory, peer), ...followed.flatMap((one) => one.changes)];
      ledger.commit(changes).then(
        () => {
          if (ended) return;
          // Meanwhile it may have become another document.
          if (memory.document(key) === document) audience.update(key, made, peer);
          for (const one of followed.flatMap(({ told }) => told))
            audience.update(one.document, one.update, null);
        },
        () => {},
      );
      return true;
    },
    command: async (viewer: MemberId, command: Command): Promise<{ readonly ok: true } | Refusal> => {
      // Nothing is decided about, or written over, a document that is spoilt.
      while (restoring.size > 0) await Promise.all(restoring.values());
      const kept = command.type === 'board.restore' ? await keptBoard(command.snapshotId) : null;
      const bar = barred();
      if (bar !== null && (ended || command.type !== 'session.delete')) return bar;
      expireTimerIfDue();
      const board = () => readBoard(memory.document('board').doc);
      const now = clock.now();
      const decision = decide(memory.stage(), command, {
        ...memory.held(),
        viewer,
        now,
        random,
        board,
        kept,
        libraryCard: command.type === 'card.bring' ? findLibraryCard(command.cardId) : undefined,
      });
      if (!decision.ok) return decision;
      const changesStage = decision.stage !== memory.stage();
      const endsStep = command.type === 'step.go' && changesStage;
      const deletes = decision.end === 'delete';
      // Somebody who says how long a session is kept means that, and not that something happened in it. What changes
      // nothing for others is theirs alone: the day must not tell of it.
      const prolongs = changesStage && command.type !== 'session.keep';
      const stage = prolongs ? keptAfter(decision.stage, now, retentionMs) : decision.stage;
      const { changes, told } = carryOut(memory, { ...decision, stage });
      // With the step goes what was withdrawn, corrected or thrown away in it.
      const gone = endsStep ? memory.compactAll() : [];
      // At once, and not when it is on disk: nothing that was meant for the old board may come into the new one.
      if (decision.newBoard !== undefined) audience.end('board', closeCodes.startFresh);
      // From here on nothing more may be written to a session that goes.
      if (deletes) ended = true;
      const published = await publishDecided({ changes: [...changes, ...gone], told });
      if (deletes) end(published.ok ? closeCodes.noSuchSession : closeCodes.tryLater);
      if (!published.ok) return published;
      if (deletes) await forget('purge');
      else if (decision.end !== undefined || decision.forgets !== undefined || endsStep)
        await forget('scrub');
      return published;
    },
    takeSeat: async (
      wanted: { readonly name: string; readonly role: Role },
      tokenHash: Uint8Array,
    ): Promise<{ readonly ok: true; readonly member: Member } | Refusal> => {
      const bar = barred();
      if (bar !== null) return bar;
      const taken = takeSeat(memory.stage(), wanted, { ...memory.held(), random, now: clock.now() });
      if (!taken.ok) return taken;
      const { changes, told } = memory.setStage(taken.stage);
      const seat: Change = { type: 'seat.add', memberId: taken.member.id, tokenHash };
      const published = await publishDecided({ changes: [...changes, seat], told });
      return published.ok ? { ok: true, member: taken.member } : published;
    },
    /** Lets another browser hold a seat as well. */
    addToken: (memberId: MemberId, tokenHash: Uint8Array) =>
      ledger.commit([{ type: 'seat.add', memberId, tokenHash }]),
    /** Takes a seat away from all browsers but the one with this token, and ends their connections. */
    keepOneToken: async (memberId: MemberId, tokenHash: Uint8Array): Promise<void> => {
      await ledger.commit([
        { type: 'seat.remove', memberId },
        { type: 'seat.add', memberId, tokenHash },
      ]);
      for (const peer of audience.peers())
        if (peer.memberId === memberId && !timingSafeEqual(peer.tokenHash, tokenHash))
          peer.close(closeCodes.whoAreYou);
    },
    /** Takes a published answer away for its author, also when the session is closed. Words and authorship go with it. */
    erase: async (answerId: AnswerId): Promise<{ readonly ok: true } | Refusal> => {
      const bar = barred();
      if (bar !== null) return bar;
      const decision = answerErase(memory.stage(), memory.held().vault, answerId);
      if (!decision.ok) return decision;
      const published = await publishDecided(carryOut(memory, decision));
      if (published.ok) await forget('scrub');
      return published;
    },
    /** Deletes the session because its time is over. */
    expire: async (): Promise<void> => {
      ended = true;
      await ledger.commit([{ type: 'session.delete' }]);
      end(closeCodes.noSuchSession);
    },
    /** Closes all connections; the session stays in storage. */
    close: end,
  };
}
