/** What some members may know and others may not, beside what the documents that they read tell them. */
import type { CardId } from '../deck.ts';
import type { AnswerId, DeskAnswerId, MemberId } from '../ids.ts';
import type { Held } from '../decide/context.ts';
import { entriesThat } from '../records.ts';
import { isFacilitator, type Stage } from '../session/stage.ts';
import type { HiddenAnswer, PendingChange } from '../session/vault.ts';
import { actsFor, ownsAnswer } from './ownership.ts';

export interface Known {
  /** Published answers of oneself and one's guests, by the answer on the desk that each came from. */
  readonly authored: Readonly<Record<AnswerId, DeskAnswerId>>;
  /** The cards in one's own hand and in those of one's guests. */
  readonly hands: Readonly<Record<MemberId, readonly CardId[]>>;
  /** Hidden answers of oneself and one's guests; a facilitator, who can show them again, gets all. */
  readonly hidden: Readonly<Record<AnswerId, HiddenAnswer>>;
  /** What one changed in these answers, and waits for the next step. */
  readonly pending: Readonly<Record<AnswerId, PendingChange>>;
}

/** What a member may know of what the server keeps to itself. */
export function knownTo(viewer: MemberId, { stage, vault, authorships }: Omit<Held, 'desks'>): Known {
  const isOwn = (answerId: AnswerId) => ownsAnswer(stage, viewer, answerId, authorships);
  const authored = [...authorships].filter(([id]) => isOwn(id));
  const steers = isFacilitator(stage, viewer);
  return {
    authored: Object.fromEntries(authored.map(([id, { deskAnswerId }]) => [id, deskAnswerId])),
    hands: entriesThat(vault.hands, (id) => actsFor(stage, viewer, id)),
    hidden: entriesThat(vault.hidden, (id) => steers || isOwn(id)),
    pending: entriesThat(vault.pending, isOwn),
  };
}

/** Whether a member is told who looks at something other than the table. */
export function isToldWhoIsAway(stage: Stage, viewer: MemberId): boolean {
  return isFacilitator(stage, viewer);
}

/** Whether a member gets the links that facilitators give away: the facilitators' own, and that of the report. */
export function getsLinks(stage: Stage, viewer: MemberId): boolean {
  return isFacilitator(stage, viewer);
}

/** Which notes a member gets: the `report` as facilitators prepared it, or what the whole `group` has seen. */
export function notesFor(stage: Stage, viewer: MemberId): 'report' | 'group' {
  return isFacilitator(stage, viewer) ? 'report' : 'group';
}
