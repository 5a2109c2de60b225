/**
 * Rules of ownership: whom a member may speak for, and whose answer it is.
 *
 * - Everybody acts for themselves. A host acts for their guests too: members without a device, who write and vote on the
 *   device of the host. The table in commands.ts says about whom a command may be.
 * - A published answer may be corrected, withdrawn and kept in the group by its author, or by the host of its author; by
 *   nobody else, not even a facilitator.
 * - A facilitator may hide an answer and show it again, and cannot change a word of it.
 * - At close it is forgotten whose an answer is. From then on the eraser of an answer takes it away, whoever holds it.
 */
import type { AnswerId, DeskAnswerId, MemberId } from '../ids.ts';
import type { Authorships } from '../activities/write/publish.ts';
import { emptyDesk, type Desk } from '../session/desk.ts';
import { memberOf, type Member, type Stage } from '../session/stage.ts';

/** The members without a device for whom a member writes, in the order in which they took their seats. */
export function guestsOf(stage: Stage, host: MemberId): Member[] {
  return Object.values(stage.members).filter((member) => member.host === host);
}

/** The member whose desk document holds somebody's desk: their host, or themselves. */
export function deskOwnerOf(stage: Stage, member: MemberId): MemberId {
  return memberOf(stage, member)?.host ?? member;
}

/** Whether a member acts for another: for oneself, and for one's guests. */
export function actsFor(stage: Stage, viewer: MemberId, member: MemberId): boolean {
  return viewer === member || memberOf(stage, member)?.host === viewer;
}

/** Whether a viewer may change a published answer: it is their own, or that of a guest of theirs. */
export function ownsAnswer(stage: Stage, viewer: MemberId, id: AnswerId, authorships: Authorships): boolean {
  const author = authorships.get(id)?.memberId;
  return author !== undefined && actsFor(stage, viewer, author);
}

/** The desk of each guest of a host, out of all in the host's document. The desk of a removed guest is left out. */
export function desksOfGuests(
  stage: Stage,
  host: MemberId,
  desks: Readonly<Record<MemberId, Desk>>,
): Record<MemberId, Desk> {
  return Object.fromEntries(guestsOf(stage, host).map(({ id }) => [id, desks[id] ?? emptyDesk]));
}

/** Which guest wrote which of the published answers that one may change. What one wrote oneself is not in it. */
export function writtenByGuests(
  authored: Readonly<Record<AnswerId, DeskAnswerId>>,
  desks: Readonly<Record<MemberId, Desk>>,
): Record<AnswerId, MemberId> {
  const writers = new Map(
    Object.entries(desks).flatMap(([guest, { answers }]) =>
      answers.map(({ id }) => [id, guest as MemberId] as const),
    ),
  );
  const found = Object.entries(authored).flatMap(([answerId, id]) => {
    const writer = writers.get(id);
    return writer === undefined ? [] : [[answerId, writer] as const];
  });
  return Object.fromEntries(found);
}
