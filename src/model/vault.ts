/** The vault: what the server alone keeps, beside the documents, and tells a member only about themselves. */
import type { CardId } from './deck.ts';
import type { AnswerId, MemberId } from './ids.ts';
import type { Answer, HideReason } from './stage.ts';

/** An answer that a facilitator took from everybody's sight, to be brought back unharmed. */
export interface HiddenAnswer {
  readonly answer: Answer;
  readonly because: HideReason;
}

export interface Vault {
  /** The cards that were dealt to a member and lie in their hand. */
  readonly hands: Readonly<Record<MemberId, readonly CardId[]>>;
  readonly hidden: Readonly<Record<AnswerId, HiddenAnswer>>;
  /** What the link to the report that is shared now is made from; null while it is not shared. */
  readonly reportKey: string | null;
  /** What the facilitators' link is made from; null as long as it was never made anew. */
  readonly linkKey: string | null;
}

export const emptyVault: Vault = { hands: {}, hidden: {}, reportKey: null, linkKey: null };

/** The cards in a member's hand. */
export function handOf(vault: Vault, member: MemberId): readonly CardId[] {
  return Object.hasOwn(vault.hands, member) ? (vault.hands[member] ?? []) : [];
}
