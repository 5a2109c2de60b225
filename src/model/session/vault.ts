/** The vault: what the server alone keeps, beside the documents, and tells a member only about themselves. */
import type { CardId } from '../deck.ts';
import type { Desk } from './desk.ts';
import type { AnswerId, DealId, MemberId, RoundId, RunId, SessionId, VoteId } from '../ids.ts';
import type { Answer, HideReason, Stage } from './stage.ts';
import type { EarlierSurvey } from '../survey/questionnaire.ts';
import { valueIn } from '../records.ts';

/** An answer that a facilitator took from everybody's sight, to be brought back unharmed. */
export interface HiddenAnswer {
  readonly answer: Answer;
  readonly because: HideReason;
}

export type Going = RoundId | VoteId | DealId | RunId;

/** The members who are expected to take part, each with the owner of their device. */
export type Expected = Readonly<Record<MemberId, MemberId>>;

/** What its author changes in a published answer, until it is published with the changes of others. */
export interface PendingChange {
  readonly words?: Pick<Answer, 'text' | 'source'>;
  readonly inGroup?: boolean;
  readonly withdrawn?: true;
}

/** A session on another server, of which this one is the continuation, as that server said when it left. */
export interface Home {
  readonly sessionId: SessionId;
  /** Its fingerprint there when it left. */
  readonly fingerprint: string;
  /** The facilitator who took it along: whoever brings it back sits there. */
  readonly by: MemberId;
  /** That the server itself said so. */
  readonly proof: string;
}

/** How a session came here from another server. */
interface Travel {
  /** How the server that it came from told it from all others. */
  readonly from: string;
  /** Where it goes home to; null when it began on the server that it came from. */
  readonly home: Home | null;
}

export interface Vault {
  readonly hands: Readonly<Record<MemberId, readonly CardId[]>>;
  readonly hidden: Readonly<Record<AnswerId, HiddenAnswer>>;
  /** What the link to the report that is shared now is made from; null while it is not shared. */
  readonly reportKey: string | null;
  /** What the facilitators' link is made from; null as long as it was never made anew. */
  readonly linkKey: string | null;
  /** Without names: the members who were there when people began, for each thing that goes on now. */
  readonly expected: Readonly<Record<Going, Expected>>;
  /** Without names: what members who were taken off the table had handed in to what goes on now. */
  readonly left: Readonly<Record<MemberId, Desk>>;
  /** Without names: what authors changed since the last step. */
  readonly pending: Readonly<Record<AnswerId, PendingChange>>;
  /** What an earlier session answered, until it is compared: beside counts of now a mean would tell of one person. */
  readonly earlier: readonly EarlierSurvey[];
  /** Null for a session that was opened here. */
  readonly travel: Travel | null;
}

export const emptyVault: Vault = {
  hands: {},
  hidden: {},
  reportKey: null,
  linkKey: null,
  expected: {},
  left: {},
  pending: {},
  earlier: [],
  travel: null,
};

/** The cards in a member's hand. */
export function handOf(vault: Vault, member: MemberId): readonly CardId[] {
  return valueIn(vault.hands, member) ?? [];
}

/** A published answer, and why it is hidden; null when it is on the stage. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly because: HideReason | null;
}

/** A published answer by its id, on the stage or hidden; null when it is gone. */
export function findAnswer(stage: Stage, vault: Pick<Vault, 'hidden'>, id: AnswerId): FoundAnswer | null {
  const answer = valueIn(stage.answers, id);
  return answer === undefined ? (valueIn(vault.hidden, id) ?? null) : { answer, because: null };
}
