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

/** The means of a simulated member. */
export interface Simulator {
  readonly engine: LocalEngine;
  readonly random: Random;
  /** Their answers for a card, in the order in which they hand in. Somebody without one says "klaar" and writes nothing. */
  readonly answersTo: (
    cardId: CardId,
    members: readonly MemberId[],
    stage: Stage,
  ) => readonly SimulatedAnswer[];
  /** Lets each member act once in each run, in turn, at a human pace. A member who comes in later gets a later turn. */
  readonly inTurn: (what: Going, members: readonly MemberId[], act: (member: MemberId) => void) => void;
  /** Says "klaar" for a member. */
  readonly sayReady: (member: MemberId, what: Going) => void;
}

/**
 * Members take part in an activity by doing something in its open run, each in turn. A run that is over by then is left
 * alone. `order` gives the members in the order of their turns.
 */
export const inOpenRun =
  <Run extends { readonly id: Going }>(
    openIn: (stage: Stage) => Run | null | undefined,
    act: (member: MemberId, run: Run, simulator: Simulator, members: readonly MemberId[]) => void,
    order: (run: Run, members: readonly MemberId[], simulator: Simulator) => readonly MemberId[] = (_, all) =>
      all,
  ): Simulated =>
  (stage, members, simulator) => {
    const open = openIn(stage);
    if (!open) return;
    simulator.inTurn(open.id, order(open, members, simulator), (member) => {
      const run = openIn(simulator.engine.stage());
      if (run?.id === open.id) act(member, run, simulator, members);
    });
  };

/** Lets the members take part in the open run of this activity, if there is one. Passing is always fine. */
export type Simulated = (stage: Stage, members: readonly MemberId[], simulator: Simulator) => void;
