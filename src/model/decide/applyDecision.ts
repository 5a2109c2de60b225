/**
 * What an accepted decision changes for the authority: the server, or this browser for an example, a rehearsal or a
 * preview. Both do what is said here and nothing else.
 */
import type { Arrangement, Board } from '../board/board.ts';
import type { AnswerId, DeskAnswerId, MemberId, RunId, SnapshotId } from '../ids.ts';
import type { Authorships } from '../activities/write/publish.ts';
import { withoutRun } from '../session/desk.ts';
import { memberOf, type Stage } from '../session/stage.ts';
import type { Vault } from '../session/vault.ts';
import type { Accepted, Held } from './context.ts';

/** One thing to do, in a document or where the session is kept. They are done in order, and all or none. */
export type Deed =
  | { readonly type: 'stage.write'; readonly stage: Stage }
  /** What was taken off a document leaves its log too. */
  | { readonly type: 'document.compact'; readonly document: 'stage' | 'board' | 'guide' | 'report' }
  | { readonly type: 'board.renew'; readonly board: Board }
  | { readonly type: 'board.keep'; readonly id: SnapshotId; readonly arrangement: Arrangement }
  | { readonly type: 'board.letGo'; readonly id: SnapshotId }
  /** Takes an answer, or all (null), off the desk of `owner` or of a `guest` whose desk they hold. */
  | {
      readonly type: 'desk.clear';
      readonly owner: MemberId;
      readonly guest: MemberId | null;
      readonly answer: DeskAnswerId | null;
    }
  /** Takes what was given in a run off the desks on the document of this owner, and out of its log. */
  | { readonly type: 'desk.forget'; readonly owner: MemberId; readonly run: RunId }
  | { readonly type: 'seat.remove'; readonly memberId: MemberId }
  | { readonly type: 'authorships.add'; readonly authorships: Authorships }
  | { readonly type: 'authorship.remove'; readonly answerId: AnswerId }
  | { readonly type: 'vault.set'; readonly vault: Vault }
  | { readonly type: 'session.keep'; readonly deleteAt: number }
  /** Destroys all desks, authorships, kept boards, and the record of the client ids of members. */
  | { readonly type: 'session.close' }
  | { readonly type: 'session.delete' };

/** The memory after a decision, and what must be done so that the documents and the storage say the same. */
export interface Applied {
  readonly held: Held;
  readonly deeds: readonly Deed[];
}

/** Whether words that were on the stage are not there any more: withdrawn, corrected or hidden. */
function takesWordsBack(before: Stage, after: Stage): boolean {
  return Object.values(before.answers).some(({ id, text }) => after.answers[id]?.text !== text);
}

/** Applies an accepted decision to what is held. Changes nothing of what it is given. */
export function applyDecision(held: Held, decision: Accepted): Applied {
  const { stage, authored, vault, keeps, newBoard, end } = decision;
  if (end === 'delete') return { held, deeds: [{ type: 'session.delete' }] };
  const before = held.stage;
  const desks = new Map(held.desks);
  const authorships = new Map([...held.authorships, ...(authored ?? [])]);
  const deeds: Deed[] = [];
  const clear = (member: MemberId, answer: DeskAnswerId | null) => {
    const host = memberOf(before, member)?.host ?? null;
    const place = host === null ? { owner: member, guest: null } : { owner: host, guest: member };
    deeds.push({ type: 'desk.clear', ...place, answer });
  };

  if (stage !== before) deeds.push({ type: 'stage.write', stage });
  if (stage.deleteAt !== before.deleteAt) deeds.push({ type: 'session.keep', deleteAt: stage.deleteAt });
  if (authored !== undefined && authored.size > 0)
    deeds.push({ type: 'authorships.add', authorships: authored });
  for (const answerId of decision.withdrawn ?? []) {
    const author = authorships.get(answerId);
    const desk = author && desks.get(author.memberId);
    if (author !== undefined && desk !== undefined) {
      const answers = desk.answers.filter(({ id }) => id !== author.deskAnswerId);
      desks.set(author.memberId, { ...desk, answers });
      clear(author.memberId, author.deskAnswerId);
    }
    authorships.delete(answerId);
    deeds.push({ type: 'authorship.remove', answerId });
  }
  for (const memberId of decision.removed ?? []) {
    if (desks.delete(memberId)) clear(memberId, null);
    deeds.push({ type: 'seat.remove', memberId });
  }
  const { forgets: run } = decision;
  if (run !== undefined) {
    for (const [member, desk] of desks) desks.set(member, withoutRun(desk, run));
    // Also where it was taken back: it is in the log as long as nobody took it out.
    const owners = new Set([...desks.keys()].map((member) => memberOf(before, member)?.host ?? member));
    for (const owner of owners) deeds.push({ type: 'desk.forget', owner, run });
  }
  if (vault !== undefined) deeds.push({ type: 'vault.set', vault });
  if (keeps !== undefined) deeds.push({ type: 'board.keep', ...keeps });
  for (const id of decision.letsGo ?? []) deeds.push({ type: 'board.letGo', id });
  if (newBoard !== undefined) deeds.push({ type: 'board.renew', board: newBoard });
  const closes = end === 'close';
  if (closes) {
    desks.clear();
    authorships.clear();
    deeds.push({ type: 'session.close' });
    for (const document of ['board', 'guide', 'report'] as const)
      deeds.push({ type: 'document.compact', document });
  }
  if (closes || takesWordsBack(before, stage)) deeds.push({ type: 'document.compact', document: 'stage' });
  return { held: { stage, desks, authorships, vault: vault ?? held.vault }, deeds };
}
