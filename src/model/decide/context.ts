import type { Arrangement, Board } from '../board/board.ts';
import type { Desks } from '../session/desk.ts';
import type { AnswerId, MemberId, Random, RunId, SnapshotId } from '../ids.ts';
import type { Authorships } from '../activities/write/publish.ts';
import type { Command, CommandOf, CommandType } from '../command.ts';
import type { Card, Deck } from '../deck.ts';
import type { Refusal } from '../refusal.ts';
import type { Stage } from '../session/stage.ts';
import type { Vault } from '../session/vault.ts';

/** What the authority has in memory, beside the board. */
export interface Held {
  readonly stage: Stage;
  /** The desks that something was written on, also those of guests, which are in the document of their host. */
  readonly desks: Desks;
  readonly authorships: Authorships;
  readonly vault: Vault;
}

export interface Context extends Omit<Held, 'stage'> {
  /** On whose behalf; from the connection, never from a message. */
  readonly viewer: MemberId;
  readonly now: number;
  readonly random: Random;
  /** The board as it is now. Asked only where a decision is about what is on it. */
  readonly board: () => Board;
  /** What was kept under the id that the command names; null when it names none, or nothing was kept. */
  readonly kept: Arrangement | null;
  /** The card of the library that the command names, with its deck; undefined when it names none, or there is no such card. */
  readonly libraryCard?: LibraryFind | undefined;
}

export interface LibraryFind {
  readonly card: Card;
  readonly deck: Deck;
}

/** What must happen in the same storage transaction as the new stage. */
export interface Accepted {
  readonly ok: true;
  readonly stage: Stage;
  readonly authored?: Authorships;
  /** Answers that are gone for good, from the desk of their author too. */
  readonly withdrawn?: readonly AnswerId[];
  /** These members' seats are revoked, their connections closed and their desks destroyed. */
  readonly removed?: readonly MemberId[];
  readonly vault?: Vault;
  /** What was given in this run goes from every desk. */
  readonly forgets?: RunId;
  /** The arrangement of the board now, to be kept under this id. */
  readonly keeps?: { readonly id: SnapshotId; readonly arrangement: Arrangement };
  readonly letsGo?: readonly SnapshotId[];
  /** The board becomes a new document with this in it; nobody writes in the old one any more. */
  readonly newBoard?: Board;
  /** `close`: destroy all desks and all authorships. `delete`: destroy the session. */
  readonly end?: 'close' | 'delete';
}

export type Decision = Accepted | Refusal;

export type Decide<C extends Command> = (stage: Stage, command: C, context: Context) => Decision;

/** How each of these commands is decided, by its type; all commands about timers are `Decides<`timer.${string}`>`. */
export type Decides<T extends string> = {
  readonly [K in Extract<CommandType, T>]: Decide<CommandOf<K>>;
};

/** An accepted decision that changes the stage alone. */
export function accept(stage: Stage): Accepted {
  return { ok: true, stage };
}
