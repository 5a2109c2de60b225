/**
 * The server's part, in this browser alone: guards the desk, decides, keeps who wrote what and who holds which card,
 * counts who is ready and lets the timer run out. The same documents and the same `decide`; nothing is stored and nothing
 * is sent.
 */
import * as Y from 'yjs';

import { boardParts, readBoard, writeBoard } from '../documents/boardDocument.ts';
import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { readStage, writeStage } from '../documents/stageDocument.ts';
import { guestsOf } from '../model/access/ownership.ts';
import type { Board } from '../model/board/board.ts';
import type { Command } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { AnswerId, MemberId, SnapshotId } from '../model/ids.ts';
import type { Authorship, Authorships } from '../model/activities/write/publish.ts';
import { countReady } from '../model/activities/readiness.ts';
import { takeSeat } from '../model/session/roster.ts';
import type { Arrangement } from '../model/board/snapshot.ts';
import type { Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { expireTimer, timerEndsAt } from '../model/programme/timer.ts';
import { emptyVault, type Vault } from '../model/session/vault.ts';
import { guardDesk } from './guardDesk.ts';
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
  authorships(): Authorships;
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
}: LocalStart): LocalEngine {
  const documents = { stage: new Y.Doc(), board: new Y.Doc(), desk: new Y.Doc() };
  const authorships = new Map<AnswerId, Authorship>(written);
  const kept = new Map<SnapshotId, Arrangement>();
  const absent = new Map<MemberId, Desk>();
  const listeners = new Set<(stage: Stage) => void>();
  const refusals = new Set<(reason: Reason) => void>();
  let vault = emptyVault;
  let timesUp: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const stage = () => readStage(documents.stage) ?? first;
  const desks = () =>
    new Map<MemberId, Desk>([
      ...absent,
      [viewer, readDesk(documents.desk)],
      ...guestsOf(stage(), viewer).map(({ id }): [MemberId, Desk] => [id, readDesk(documents.desk, id)]),
    ]);

  const setStage = (next: Stage) => {
    writeStage(documents.stage, next);
    clearTimeout(timesUp);
    const endsAt = timerEndsAt(next);
    if (endsAt !== null) timesUp = setTimeout(ring, Math.max(0, endsAt - now()));
    for (const listener of listeners) listener(next);
  };
  const ring = () => setStage(expireTimer(stage(), now()));
  const recount = () => {
    const before = stage();
    const counted = countReady(before, desks(), vault);
    if (counted !== before) setStage(counted);
  };

  setStage(first);
  writeBoard(documents.board, board);
  guardDesk(documents.desk, {
    viewer,
    // A timer of the browser can ring late.
    stageNow: () => expireTimer(stage(), now()),
    onRefused: (reason) => {
      for (const listener of refusals) listener(reason);
    },
  });
  if (counts) documents.desk.on('update', recount);

  return {
    documents,
    stage,
    vault: () => vault,
    authorships: () => authorships,
    send: (member, command) => {
      const decision = decide(stage(), command, {
        viewer: member,
        now: now(),
        random: browserRandom,
        desks: desks(),
        authorships,
        vault,
        board: () => readBoard(documents.board),
        kept: command.type === 'board.restore' ? (kept.get(command.snapshotId) ?? null) : null,
      });
      if (!decision.ok) return decision;
      for (const [id, authorship] of decision.authored ?? []) authorships.set(id, authorship);
      for (const id of decision.withdrawn ?? []) {
        const authorship = authorships.get(id);
        if (authorship?.memberId === viewer)
          createDeskEditor(documents.desk, null).discard(authorship.deskAnswerId);
        authorships.delete(id);
      }
      if (decision.keeps !== undefined) kept.set(decision.keeps.id, decision.keeps.arrangement);
      for (const id of decision.letsGo ?? []) kept.delete(id);
      if (decision.newBoard !== undefined) replaceBoard(documents.board, decision.newBoard);
      for (const id of decision.removed ?? []) absent.delete(id);
      if (decision.vault !== undefined) vault = decision.vault;
      if (decision.end !== undefined) {
        authorships.clear();
        absent.clear();
      }
      setStage(decision.stage);
      return decision.end === 'delete' ? { ok: true, deleted: true } : { ok: true };
    },
    seat: (name) => {
      const seated = takeSeat(
        stage(),
        { name, role: 'participant' },
        { random: browserRandom, desks: desks(), vault, now: Date.now() },
      );
      if (seated.ok) setStage(seated.stage);
    },
    changeDesk: (member, change) => {
      absent.set(member, change(absent.get(member) ?? emptyDesk));
      recount();
    },
    show: (next) => {
      if (next.vault !== undefined) vault = next.vault;
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
