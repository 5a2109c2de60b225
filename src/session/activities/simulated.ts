/** How members who are not there take part in an activity: the contract for one file per activity, beside registry.ts. */
import type { CardId } from '../../model/deck.ts';
import type { Going } from '../../model/session/vault.ts';
import type { MemberId, Random } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { LocalEngine } from '../localEngine.ts';

export interface SimulatedAnswer {
  readonly memberId: MemberId;
  readonly text: string;
  readonly source: Source | null;
}

/** What a simulated member can do, and with what. */
export interface Simulator {
  readonly engine: LocalEngine;
  readonly random: Random;
  /** What they write on a card, in the order in which they hand in. */
  readonly answersTo: (cardId: CardId, members: readonly MemberId[]) => readonly SimulatedAnswer[];
  /** Each member once for each thing, in turn, at a human pace; a member who comes in later gets a later turn. */
  readonly inTurn: (what: Going, members: readonly MemberId[], act: (member: MemberId) => void) => void;
  /** Says "klaar" for a member. */
  readonly sayReady: (member: MemberId, what: Going) => void;
}

/** Lets the members take part in what goes on now; does nothing when nothing does. Passing is always fine. */
export type Simulated = (stage: Stage, members: readonly MemberId[], simulator: Simulator) => void;
