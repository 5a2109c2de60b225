import type { MemberId } from '../ids.ts';

/** How many are done, and of how many; without names in steps (minimumGroup.ts). */
export interface Count {
  readonly ready: number;
  readonly of: number;
  /** The members who are done: only in a session with names. Never what they gave. */
  readonly readyMembers: readonly MemberId[];
  /** How many laid something on the table, which is not being done; left out where nothing is laid down. */
  readonly laid?: number;
  /** The members who laid something on the table: only in a session with names, and never what or how much. */
  readonly laidMembers?: readonly MemberId[];
  /** Everybody laid something down or is done: nobody is waited for. */
  readonly allIn?: true;
}

export const noneReady: Count = { ready: 0, of: 0, readyMembers: [] };

/** A run that people can take part in together: a round, a vote, or a run of another activity. */
export interface Counted extends Count {
  /** A facilitator chose to show what fewer people gave than the minimum, from this time on: epoch ms on the server's clock. */
  readonly openly?: number;
}
