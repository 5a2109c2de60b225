/** What a member may know of what the server keeps to itself: about themselves, and about whom they act for. */
import type { CardId } from '../../src/model/deck.ts';
import type { AnswerId, DeskAnswerId, MemberId } from '../../src/model/ids.ts';
import { actsFor, type Member } from '../../src/model/session/stage.ts';
import type { HiddenAnswer, PendingChange } from '../../src/model/session/vault.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import type { Erasers } from '../identity/erasers.ts';

export interface OwnThings {
  /** Published answers by the answer on the desk that each came from. */
  readonly authored: Readonly<Record<AnswerId, DeskAnswerId>>;
  /** What takes each of these answers away, also when it is no longer known whose they are. */
  readonly erasers: Readonly<Record<AnswerId, string>>;
  readonly hands: Readonly<Record<MemberId, readonly CardId[]>>;
  /** Hidden answers; a facilitator, who can bring them back, gets all. */
  readonly hidden: Readonly<Record<AnswerId, HiddenAnswer>>;
  /** What one changed in one's own answers, and waits for the next step. */
  readonly pending: Readonly<Record<AnswerId, PendingChange>>;
}

/** What is a member's own, at this moment. */
export function ownThings(host: SessionHost, { id: viewer, role }: Member, erasers: Erasers): OwnThings {
  const stage = host.stage();
  const { hands, hidden, pending } = host.vault();
  const isOwn = (owner: MemberId | undefined) => owner !== undefined && actsFor(stage, viewer, owner);
  const authored = [...host.authorships()].filter(([, { memberId }]) => isOwn(memberId));
  const isAuthor = (answerId: string) => authored.some(([id]) => id === answerId);
  return {
    authored: Object.fromEntries(authored.map(([id, { deskAnswerId }]) => [id, deskAnswerId])),
    erasers: Object.fromEntries(authored.map(([id]) => [id, erasers.tokenFor(host.sessionId, id)])),
    hands: Object.fromEntries(Object.entries(hands).filter(([memberId]) => isOwn(memberId as MemberId))),
    hidden: Object.fromEntries(
      Object.entries(hidden).filter(([answerId]) => role === 'facilitator' || isAuthor(answerId)),
    ),
    pending: Object.fromEntries(Object.entries(pending).filter(([answerId]) => isAuthor(answerId))),
  };
}
