/**
 * What an activity is: something that everybody does for themselves at the same time, sealed until it is shown. Writing,
 * voting and choosing from dealt cards are activities. Each is a folder beside this file, and the rest of the model
 * knows them only by this contract.
 *
 * An activity has three parts, each with one line in a registry:
 * - `Activity` (registry.ts): what every screen may ask. It stays small, for it is loaded with the first page.
 * - `ActivityCommands` (deciding.ts): what the authority does with its commands: open, publish, cancel.
 * - its command schemas (schemas.ts): what its commands may hold.
 */
import type { Permission } from '../access/permission.ts';
import type { Command, CommandOf, CommandType } from '../command.ts';
import type { Context, Decision } from '../decide/context.ts';
import type { CardId } from '../deck.ts';
import type { StepActivity } from '../programme/stepActivity.ts';
import type { Step } from '../programme/step.ts';
import type { Reason } from '../refusal.ts';
import type { Desk } from '../session/desk.ts';
import type { Stage } from '../session/stage.ts';
import type { Going } from '../session/vault.ts';
import type { Count } from './count.ts';

/**
 * What goes on now: a round that people write in, a vote that they cast, a dealing of cards. It has an id; on a desk
 * `ready/<id>` says "klaar". A desk is untrusted input, so the questions about a desk apply the rules themselves.
 */
export interface OpenRun {
  readonly id: Going;
  readonly count: Count;
  /** Whether a session with names tells which members are done, and not only how many. */
  readonly tellsWho: boolean;
  /** How many must take part at least, also where the minimum group is smaller. Left out: the minimum group. */
  readonly atLeast?: number;
  /**
   * Told without names in every session, and shown only once `minimum` people took part: set when it began, at `since`
   * (epoch ms on the server's clock). Who comes in later counts too. What was given is destroyed when it is over.
   */
  readonly guard?: { readonly minimum: number; readonly since: number };
  /** From this time on fewer people than the minimum may be shown: epoch ms on the server's clock. */
  readonly openly?: number | undefined;
  /** Whether the owner of a desk is done, as the count has it. Laying something down is not being done: one may lay more. */
  readonly isDone: (desk: Desk) => boolean;
  /** Whether the owner did what ends a turn on a shared device. One may be done and still want to change something. */
  readonly endsTurn: (desk: Desk) => boolean;
  /** Whether the owner gave something that will be shown: only these people count for the minimum group. */
  readonly tookPart: (desk: Desk) => boolean;
  /** Whether something of the owner lies face down on the table, for all to see. Left out where nothing is laid down. */
  readonly hasLaid?: (desk: Desk) => boolean;
  /** Whether one person gives it once, whatever number of seats they had: of two, that of the present seat counts. */
  readonly oncePerPerson?: true;
  /** Why the session may not be closed while this desk holds something for it; null when nothing would be lost. */
  readonly keepsOpen: (desk: Desk) => Reason | null;
  /** What stays behind, to be counted and shown, when the owner of a desk is removed by somebody else. */
  readonly leaves: (desk: Desk) => Partial<Desk>;
  readonly counted: (stage: Stage, count: Count) => Stage;
  /** The stage in which handing in has stopped, or goes on. Left out where the time never stops anything. */
  readonly withLock?: (stage: Stage, locked: boolean) => Stage;
  readonly locked?: boolean;
  /** Goes on beside everything else: it is on no screen of its own, and in nobody's way. */
  readonly aside?: true;
}

/** A moment that an activity makes; see programme/moment.ts. */
export interface MadeMoment {
  readonly kind: string;
  readonly step: Step;
}

/** What most likely follows at a moment, and perhaps what else. */
export interface Follows<A extends Action = Action> {
  readonly main: A;
  readonly other: A | null;
}

/** What every screen may ask of an activity. `M` are its moments, `A` its actions, `C` its commands. */
export interface Activity<M extends MadeMoment, A extends Action, C extends string> {
  readonly name: string;

  /** Which run of it goes on now; null when none does. */
  readonly open: (stage: Stage) => OpenRun | null;

  /**
   * Whether an open run must be left alone, unless it is `aside`: commands with `whenFree` are refused with this reason, and a step of the
   * programme leaves the table as it is. `as` is for docs/permissions.md. Null for what can go on beside the rest.
   */
  readonly occupies: { readonly as: string; readonly reason: Reason } | null;

  /** The stage of a session that closes: without what is still open. Asked only when no desk keeps the session open. */
  readonly closed: (stage: Stage) => Stage;

  /** The stage when something else comes on the screens: without the outcome of this activity. Left out: it stays. */
  readonly makesRoom?: (stage: Stage) => Stage;

  /** Which moment it makes. Each question is put to all activities before the next question is. */
  readonly moments: {
    /** People are busy with it, whatever is on the table. */
    readonly busy?: (stage: Stage) => M | null;
    /** Its outcome is on the screens. */
    readonly outcome?: (stage: Stage) => M | null;
    /** This card is face up on the table, and people took part with it. */
    readonly onCard?: (stage: Stage, cardId: CardId) => M | null;
    /** No card is on the table. */
    readonly withoutCard?: (stage: Stage) => M | null;
  };
  /** The kinds of moments at which people have something in their hands. */
  readonly busyAt: readonly M['kind'][];
  /** Those at which people choose, sealed, among what lies on the board: then nobody sees where others point. */
  readonly choosesAt?: readonly M['kind'][];
  /** The kinds of moments at which everybody looks at what came of it. */
  readonly shownAt: readonly M['kind'][];

  /** What comes next for the facilitator at a moment of its own. Data: the words are in the catalogue. */
  next(moment: M): Follows<A>;
  /** The steps of a programme that it is for. Left out when there are none. */
  readonly steps?: readonly {
    readonly activity: StepActivity;
    /** At these moments people are busy with what the step is for. */
    readonly busyAt: readonly M['kind'][];
    /** At these moments it has been done: going on is what comes next. */
    readonly doneAt: readonly M['kind'][];
    /** What begins it in such a step; null when that follows from the moment. */
    readonly begin: A | null;
    /** Whether what follows at a moment is offered beside going on, once the step has been done. */
    readonly offersMore: boolean;
  }[];

  readonly permits: Readonly<Record<C, Permission>>;
}

/** What the authority does with the commands of an activity: the server, or this browser in the example. */
export interface ActivityCommands<C extends CommandType> {
  /** How each command is decided. Without names, showing what too few people gave is refused as `group-too-small`. */
  readonly decide: {
    readonly [T in C]: (stage: Stage, command: CommandOf<T>, context: Context) => Decision;
  };
  /** With these everybody's screen changes: what authors changed since the last of them is published along. */
  readonly changesScreens: readonly Command['type'][];
}

/** Something to ask of the authority, or of a dialog that asks for more first. */
export type Doing<O extends string = string> = { readonly command: Command } | { readonly opens: O };

export interface Action<W extends string = string, O extends string = string> {
  readonly word: W;
  readonly does: Doing<O>;
  /** Not everybody is done with what this ends, and it cannot be taken up again: it is asked once more. */
  readonly doubtful?: true;
}

/** An action that asks something of the authority at once. */
export function commanding<W extends string>(word: W, command: Command): Action<W, never> {
  return { word, does: { command } };
}

/** An action that ends what people are busy with: doubtful as long as somebody neither laid something down nor is done. */
export function ending<A extends Action>(
  action: A,
  { ready, of, allIn }: Pick<Count, 'ready' | 'of' | 'allIn'>,
): A {
  return allIn === true || (ready > 0 && ready >= of) ? action : { ...action, doubtful: true };
}
