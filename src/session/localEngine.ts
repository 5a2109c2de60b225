/** The server's part, in this browser alone, with the server's own rules. Nothing is stored and nothing is sent. */
import * as Y from 'yjs';

import { boardParts, readBoard, writeBoard } from '../documents/boardDocument.ts';
import { deskMap } from '../documents/deskDocument.ts';
import { eachDesk, readDesks, restoreDesk } from '../documents/desksOn.ts';
import { guarded } from '../documents/guarded.ts';
import { clearDesk, forgetRun, forgottenOn, heldDesks } from '../documents/heldDesks.ts';
import { writeStage } from '../documents/stageDocument.ts';
import type { Arrangement, Board } from '../model/board/board.ts';
import { accessTo, placesOpenTo } from '../model/access/documents.ts';
import type { Command } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import { applyDecision, type Deed } from '../model/decide/applyDecision.ts';
import type { Held, LibraryFind } from '../model/decide/context.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { CardId } from '../model/deck.ts';
import type { MemberId, Random, SnapshotId } from '../model/ids.ts';
import type { Authorships } from '../model/activities/write/publish.ts';
import { countReady } from '../model/activities/readiness.ts';
import { takeSeat } from '../model/session/roster.ts';
import { closeCodes } from '../model/protocol.ts';
import { refuse, type Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { expireTimer, timerEndsAt } from '../model/decide/timer.ts';
import { emptyVault, type Vault } from '../model/session/vault.ts';
import type { Sent } from './liveSession.ts';
import { browserRandom } from './random.ts';
import { reasonOfRefusal } from './refusedWrites.ts';

export interface LocalStart {
  readonly stage: Stage;
  readonly board: Board;
  readonly viewer: MemberId;
  /** The authors of the answers that are on the table already. */
  readonly authorships?: Authorships;
  /** Whether the engine counts who is ready; if not, the counts come with the stage. */
  readonly counts?: boolean;
  readonly now?: () => number;
  readonly random?: Random;
  /** Fetches the card of the library with this id. The engine has none: whoever sends a command brings it along. */
  readonly findCard?: ((cardId: CardId) => Promise<LibraryFind | undefined>) | undefined;
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

export type LocalEngine = ReturnType<typeof openLocalEngine>;

/** An engine at this start. `onRefused` is called when something on the viewer's desk was not taken. */
export function openLocalEngine(
  {
    stage: first,
    board,
    viewer,
    authorships = new Map(),
    counts = true,
    now = () => Date.now(),
    random = browserRandom,
  }: LocalStart,
  onRefused: (reason: Reason) => void = () => {},
) {
  const documents = { stage: new Y.Doc(), board: new Y.Doc(), desk: new Y.Doc() };
  const kept = new Map<SnapshotId, Arrangement>();
  const listeners = new Set<(stage: Stage) => void>();
  /** The origin of the engine's own writes on the desk. */
  const authority = Symbol('authority');
  let held: Held = { stage: first, desks: new Map(), authorships, vault: emptyVault };
  let timesUp: ReturnType<typeof setTimeout> | undefined;
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
  /** Deeds that only matter where a session is stored are not done here. */
  const carryOut = (deed: Deed) => {
    if (deed.type === 'stage.write') writeStage(documents.stage, deed.stage);
    else if (deed.type === 'board.renew') replaceBoard(documents.board, deed.board);
    else if (deed.type === 'board.keep') kept.set(deed.id, deed.arrangement);
    else if (deed.type === 'board.letGo') kept.delete(deed.id);
    else if (deed.type === 'desk.clear' && deed.owner === viewer) clearDesk(documents.desk, deed);
    else if (deed.type === 'desk.forget' && deed.owner === viewer) forgetRun(documents.desk, deed.run);
    else if (deed.type === 'session.delete') deleted = true;
    else if (deed.type === 'session.close') {
      kept.clear();
      clearDesk(documents.desk, { guest: null, answer: null });
    }
  };

  writeBoard(documents.board, board);
  setStage(first);
  const deskValues = deskMap(documents.desk);
  const puttingBack = Symbol('putting back');
  let taken = new Map(deskValues.entries());
  /** Undoes the edits that a server would refuse. The words of answers that came too late stay, as drafts. */
  const judge = ({ keysChanged }: Y.YMapEvent<unknown>, { origin }: Y.Transaction) => {
    // A timer of the browser can ring late.
    const stage = expireTimer(held.stage, now());
    const open = accessTo('desk', viewer, stage) === 'write';
    const mayChange = placesOpenTo('desk', viewer, stage);
    const late = [...keysChanged].some((key) => !mayChange('desk', key));
    if (origin === authority || origin === puttingBack || (open && !late)) {
      taken = new Map(deskValues.entries());
      if (!open || origin === authority) return;
      const forgotten = forgottenOn(documents.desk, held.stage);
      documents.desk.transact(() => forgotten.forEach((run) => forgetRun(documents.desk, run)), authority);
      setDesks(heldDesks(documents.desk, viewer, held.stage));
      return;
    }
    const refused = eachDesk(readDesks(documents.desk));
    documents.desk.transact(() => {
      for (const key of deskValues.keys()) if (!taken.has(key)) deskValues.delete(key);
      for (const [key, value] of taken) if (deskValues.get(key) !== value) deskValues.set(key, value);
      if (!open) return;
      for (const [desk, guest] of refused) restoreDesk(documents.desk, desk, { guest, locked: true });
    }, puttingBack);
    onRefused(reasonOfRefusal({ name: 'desk', code: closeCodes.startFresh }, stage, viewer));
  };
  deskValues.observe(guarded(judge));

  return {
    documents,
    stage: () => held.stage,
    held: () => held,
    /** The arrangements of the boards that are kept. */
    kept: (): ReadonlyMap<SnapshotId, Arrangement> => kept,
    send: (
      member: MemberId,
      command: Command,
      libraryCard?: LibraryFind,
    ): Sent & { readonly deleted?: true } => {
      if (deleted) return refuse('unavailable');
      expireTimerIfDue();
      const decision = decide(held.stage, command, {
        ...held,
        viewer: member,
        now: now(),
        random,
        board: () => readBoard(documents.board),
        kept: command.type === 'board.restore' ? (kept.get(command.snapshotId) ?? null) : null,
        libraryCard,
      });
      if (!decision.ok) return decision;
      const applied = applyDecision(held, decision);
      held = applied.held;
      documents.desk.transact(() => applied.deeds.forEach(carryOut), authority);
      tell();
      return deleted ? { ok: true, deleted } : { ok: true };
    },
    /** Somebody who is not there comes in; nobody does when there is no seat. */
    seat: (name: string) => {
      const seated = takeSeat(held.stage, { name, role: 'participant' }, { ...held, random, now: now() });
      if (seated.ok) setStage(seated.stage);
    },
    /** Changes the desk of somebody who is not there. */
    changeDesk: (member: MemberId, change: (desk: Desk) => Desk) =>
      setDesks([[member, change(held.desks.get(member) ?? emptyDesk)]]),
    /** Replaces the stage and the board, and the vault where one is given. */
    show: (next: { readonly stage: Stage; readonly board: Board; readonly vault?: Vault }) => {
      held = { ...held, vault: next.vault ?? held.vault };
      replaceBoard(documents.board, next.board);
      setStage(next.stage);
    },
    /** Calls back after each change of the stage. */
    onStage: (listener: (stage: Stage) => void) => void listeners.add(guarded(listener)),
    close: () => {
      clearTimeout(timesUp);
      listeners.clear();
      for (const document of Object.values(documents)) document.destroy();
    },
  };
}
