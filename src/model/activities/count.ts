import type { MemberId } from '../ids.ts';

/** How many are done, and of how many; without names in steps (minimumGroup.ts). */
export interface Count {
  readonly ready: number;
  readonly of: number;
  /** The members who are done: only in a session with names. Never what they gave. */
  readonly readyMembers: readonly MemberId[];
  /** The members who laid something on the table: only in a session with names, and never what or how much. */
  readonly laidMembers?: readonly MemberId[];
}

export const noneReady: Count = { ready: 0, of: 0, readyMembers: [] };

/** A run that people can take part in together: a round, a vote, or a run of another activity. */
export interface Counted extends Count {
  /** A facilitator chose to show what fewer people gave than the minimum, from this time on: epoch ms on the server's clock. */
  readonly openly?: number;
}
