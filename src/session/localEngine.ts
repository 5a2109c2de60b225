/**
 * The server's part, in this browser alone: enforces access to the desk, decides, counts who is ready and lets the timer
 * run out. The same documents, the same `decide` and the same `applyDecision`; nothing is stored and nothing is sent.
 */
import * as Y from 'yjs';

import { boardParts, readBoard, writeBoard } from '../documents/boardDocument.ts';
import { clearDesk, heldDesks } from '../documents/heldDesks.ts';
import { writeStage } from '../documents/stageDocument.ts';
import type { Arrangement, Board } from '../model/board/board.ts';
import type { Command } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import { applyDecision, type Deed, type Held } from '../model/decide/applyDecision.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { MemberId, Random, SnapshotId } from '../model/ids.ts';
import type { Authorships } from '../model/activities/write/publish.ts';
import { countReady } from '../model/activities/readiness.ts';
import { takeSeat } from '../model/session/roster.ts';
import { refuse, type Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { expireTimer, timerEndsAt } from '../model/decide/timer.ts';
import { emptyVault, type Vault } from '../model/session/vault.ts';
import { enforceDeskAccess } from './enforceDeskAccess.ts';
import type { Sent } from './liveSession.ts';
import { browserRandom } from './random.ts';

export interface LocalStart {
  readonly stage: Stage;
  readonly board: Board;
  readonly viewer: MemberId;
  /** Who wrote what is on the table already. */
  readonly authorships?: Authorships;
  /** Whether who is ready is counted here; if not, it comes with the stage. */
  readonly counts?: boolean;
  readonly now?: () => number;
  readonly random?: Random;
}

/** Makes a document carry this board, whatever it carried. */
function replaceBoard(doc: Y.Doc, board: Board): void {
  doc.transact(() => {
    for (const part of Object.values(boardParts(doc)))
      if (part instanceof Y.Text) part.delete(0, part.length);
      else part.clear();
    writeBoard(doc, board);
  });
}

export interface LocalEngine {
  readonly documents: Readonly<Record<'stage' | 'board' | 'desk', Y.Doc>>;
  stage(): Stage;
  vault(): Vault;
  held(): Held;
  /** How the boards lay that are kept. */
  kept(): ReadonlyMap<SnapshotId, Arrangement>;
  send(member: MemberId, command: Command): Sent & { readonly deleted?: true };
  /** Somebody who is not there comes in. Nobody does when there is no seat. */
  seat(name: string): void;
  /** Changes the desk of somebody who is not there. */
  changeDesk(member: MemberId, change: (desk: Desk) => Desk): void;
  /** Puts something else in the place of all that was there. */
  show(next: { readonly stage: Stage; readonly board: Board; readonly vault?: Vault }): void;
  /** Calls back after each change of the stage. */
  onStage(listener: (stage: Stage) => void): void;
  /** Calls back when something on the desk of who is there was not taken. */
  onRefused(listener: (reason: Reason) => void): void;
  close(): void;
}

/** An engine at this start. */
export function openLocalEngine({
  stage: first,
  board,
  viewer,
  authorships: written,
  counts = true,
  now = () => Date.now(),
  random = browserRandom,
}: LocalStart): LocalEngine {
  const documents = { stage: new Y.Doc(), board: new Y.Doc(), desk: new Y.Doc() };
  const kept = new Map<SnapshotId, Arrangement>();
  const listeners = new Set<(stage: Stage) => void>();
  const refusals = new Set<(reason: Reason) => void>();
  /** The origin of what is written on the desk from here, and not by its owner. */
  const authority = Symbol('authority');
  let held: Held = {
    stage: first,
    desks: new Map(),
    authorships: written ?? new Map(),
    vault: emptyVault,
  };
  let timesUp: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let deleted = false;

  const setAlarm = () => {
    clearTimeout(timesUp);
    const endsAt = timerEndsAt(held.stage);
    if (endsAt !== null) timesUp = setTimeout(expireTimerIfDue, Math.max(0, endsAt - now()));
  };
  const tell = () => {
    setAlarm();
    for (const listener of listeners) listener(held.stage);
  };
  const setStage = (next: Stage) => {
    held = { ...held, stage: next };
    writeStage(documents.stage, next);
    tell();
  };
  const expireTimerIfDue = () => {
    const timed = expireTimer(held.stage, now());
    if (timed === held.stage) setAlarm();
    else setStage(timed);
  };
  const setDesks = (changed: Iterable<[MemberId, Desk]>) => {
    held = { ...held, desks: new Map([...held.desks, ...changed]) };
    const counted = counts ? countReady(held.stage, held.desks, held.vault) : held.stage;
    if (counted !== held.stage) setStage(counted);
  };
  /** What is only done where a session is stored is not done here. */
  const carryOut = (deed: Deed) => {
    if (deed.type === 'stage.write') writeStage(documents.stage, deed.stage);
    else if (deed.type === 'board.renew') replaceBoard(documents.board, deed.board);
    else if (deed.type === 'board.keep') kept.set(deed.id, deed.arrangement);
    else if (deed.type === 'board.letGo') kept.delete(deed.id);
    else if (deed.type === 'desk.clear' && deed.owner === viewer) clearDesk(documents.desk, deed);
    else if (deed.type === 'session.delete') deleted = true;
    else if (deed.type === 'session.close') {
      kept.clear();
      clearDesk(documents.desk, { guest: null, answer: null });
    }
  };

  writeBoard(documents.board, board);
  setStage(first);
  enforceDeskAccess(documents.desk, {
    viewer,
    authority,
    // A timer of the browser can ring late.
    stageNow: () => expireTimer(held.stage, now()),
    onTaken: () => setDesks(heldDesks(documents.desk, viewer, held.stage)),
    onRefused: (reason) => {
      for (const listener of refusals) listener(reason);
    },
  });

  return {
    documents,
    stage: () => held.stage,
    vault: () => held.vault,
    held: () => held,
    kept: () => kept,
    send: (member, command) => {
      if (deleted) return refuse('unavailable');
      expireTimerIfDue();
      const decision = decide(held.stage, command, {
        ...held,
        viewer: member,
        now: now(),
        random,
        board: () => readBoard(documents.board),
        kept: command.type === 'board.restore' ? (kept.get(command.snapshotId) ?? null) : null,
      });
      if (!decision.ok) return decision;
      const applied = applyDecision(held, decision);
      held = applied.held;
      documents.desk.transact(() => applied.deeds.forEach(carryOut), authority);
      tell();
      return deleted ? { ok: true, deleted } : { ok: true };
    },
    seat: (name) => {
      const seated = takeSeat(held.stage, { name, role: 'participant' }, { ...held, random, now: now() });
      if (seated.ok) setStage(seated.stage);
    },
    changeDesk: (member, change) => setDesks([[member, change(held.desks.get(member) ?? emptyDesk)]]),
    show: (next) => {
      held = { ...held, vault: next.vault ?? held.vault };
      replaceBoard(documents.board, next.board);
      setStage(next.stage);
    },
    onStage: (listener) => void listeners.add(listener),
    onRefused: (listener) => void refusals.add(listener),
    close: () => {
      if (closed) return;
      closed = true;
      clearTimeout(timesUp);
      listeners.clear();
      refusals.clear();
      for (const document of Object.values(documents)) document.destroy();
    },
  };
}
