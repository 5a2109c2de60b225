/**
 * What an activity shows: the contract on the screens' floor. Its rules are in `model/activities/activity.ts`; its
 * words and pictures are here, under the same name.
 *
 * Its folder, `activities/<name>/`, holds everything that people see of it. It has a file for each kind of viewer, and
 * each file exports one object:
 *
 * - `participant.ts`, `participant: ParticipantFace`. Part of the first load, so keep it small: what is not needed at once
 *   comes by `lazyParts`. The registry (`registry.ts`) names it, in one line.
 * - `facilitator.tsx`, `facilitator: FacilitatorFace`. Fetched with the facilitator's table.
 * - `screen.tsx`, `screen: ScreenFace`. Fetched with the big screen.
 * - `table.tsx`, `table: TableFace`. Only for an activity that shows on the board itself what people are doing. Fetched with the board.
 * - `step.ts`, `step: StepLooks`. Only for an activity that can be a step of a programme.
 * - `own.tsx`, `own: OwnFace`. Only for an activity whose answers people can still change afterwards.
 *
 * All but the first are found by these names (`facilitators.ts`, `screens.ts`, `tables.ts`, `stepLooks.ts`, `owns.ts`), because a
 * registry that imported them would put them in everybody's first load. Screens ask these modules, by moment or by step,
 * and know no activity by name. An activity imports no other.
 */
import type { LucideIcon } from 'lucide-react';
import type { FunctionComponent } from 'react';

import type { LazyGroup, TextsWith } from '../../messages/lazyTexts.ts';
import type { Readable } from '../../messages/texts.ts';
import type { ThingId } from '../../model/board/board.ts';
import type { Box } from '../../model/board/template.ts';
import type { Doing } from '../../model/activities/activity.ts';
import type { Command, CommandType } from '../../model/command.ts';
import type { Moment } from '../../model/programme/moment.ts';
import type { StepActivity } from '../../model/programme/stepActivity.ts';
import type { Answer, Stage } from '../../model/session/stage.ts';

export type MomentKind = Moment['kind'];
export type MomentOf<Kind extends MomentKind> = Extract<Moment, { readonly kind: Kind }>;

/** A text, chosen from the first load and from a group: `($) => $.table.newVote`. */
export type Label<Group extends LazyGroup = never> = ($: Readable<TextsWith<Group>>) => string;

/** A moment, for those who take part or watch. */
export interface MomentFace<Now extends Moment = Moment> {
  readonly View: FunctionComponent<{ readonly moment: Now }>;
  /** Whether a link to one's own answers is below it. */
  readonly linksToOwn?: true;
}

/** What an activity left on the table, in sight while there is no card; or what people can do before the session begins. */
export interface Rest {
  readonly isThere: (stage: Stage) => boolean;
  readonly View: FunctionComponent;
}

export interface ParticipantFace {
  /** The moments that it draws: its own, and perhaps some of the table. No two activities draw the same. */
  readonly moments: { readonly [Kind in MomentKind]?: MomentFace<MomentOf<Kind>> };
  /** Says that it began. */
  readonly begins: Label;
  /** Whether its view says so itself; then `begins` is for those who look at something else. */
  readonly announcesItself?: true;
  /** The words beside somebody who is not done; left out where they are said of nobody. */
  readonly busy?: Label<'facilitator'>;
  readonly rest?: Rest;
}

/** The words of the question before it ends while not everybody is done. */
export interface DoubtWords {
  readonly title: string;
  readonly nobody: string;
  /** Without names, where the count tells less. */
  readonly sure: string;
  readonly more: string;
  readonly wait: string;
  readonly anyway: string;
}

/** Why a facilitator can end it: everybody is done, or everybody laid something down. */
export interface MayEndWords {
  readonly done: string;
  readonly laid: string;
}

/** The words about the minimum. Going on without it is possible once everybody is told. May have the `count`. */
export interface MinimumWords {
  readonly minimum: string;
  readonly waiting: string;
  readonly now: string;
  readonly title: string;
  /** May have the `seconds` that everybody is given. */
  readonly more: string;
}

type WordsFor<Words> = ($: Readable<TextsWith<'facilitator'>>) => Words;

/** A moment of an activity, for a facilitator. The model says what comes next. */
export interface FacilitatorMoment<Now extends Moment = Moment> {
  /** The id of what it is about: another one brings itself into sight. Left out where that is the card on the table. */
  readonly about?: (moment: Now) => string;
  /** What is asked before it ends early; only where the model has an action that is `doubtful`. */
  readonly doubt?: WordsFor<DoubtWords>;
  /** What is said under the count once nobody is waited for; left out where that goes without saying. */
  readonly mayEnd?: WordsFor<MayEndWords>;
  /** Going on without the minimum. */
  readonly openly?: { readonly command: (moment: Now) => Command; readonly words: WordsFor<MinimumWords> };
  /** What a facilitator has in the place of what participants see, where the board with the same lies beside it. */
  readonly Beside?: FunctionComponent<{ readonly moment: Now }>;
  /** Whether a facilitator takes no part: then they do not see what participants see. */
  readonly onlySteers?: true;
  /** Whether the card is drawn without its prompts, to leave room. */
  readonly hidesPrompts?: true;
}

/** An entry of the menu with all actions. */
export interface Entry {
  readonly name: string;
  readonly label: Label<'facilitator'>;
  readonly Icon: LucideIcon;
  /** Its key at the table. */
  readonly shortcut?: ShortcutName;
  /** The command that it leads to: when that is forbidden, the entry says why. */
  readonly type: CommandType;
  readonly does: Doing;
  /** Says that it was done, where nothing on the facilitator's own screen shows it. */
  readonly done?: Label<'facilitator'>;
}

/** The keys at the table. All are named here, so that no letter is used twice (`steer/shortcuts/shortcuts.ts`). */
export type ShortcutName =
  | 'nextStep'
  | 'back'
  | 'draw'
  | 'start'
  | 'reveal'
  | 'vote'
  | 'timer'
  | 'gather'
  | 'lock'
  | 'programme'
  | 'help';

export interface FormProps {
  readonly onClose: () => void;
}

export interface FacilitatorFace {
  readonly moments: { readonly [Kind in MomentKind]?: FacilitatorMoment<MomentOf<Kind>> };
  /** What a facilitator has above and below what participants see, as long as the session runs. */
  readonly Above?: FunctionComponent<{ readonly moment: Moment }>;
  readonly Below?: FunctionComponent<{ readonly moment: Moment }>;
  /** The dialog that asks for what is needed to begin. An action or entry `opens` it by its name. */
  readonly dialog?: {
    readonly name: string;
    readonly title: Label<'facilitator'>;
    readonly size?: 'small';
    readonly Form: FunctionComponent<FormProps>;
  };
  readonly entries?: readonly Entry[];
  /** What a facilitator can have people do before the session begins, in the lobby. */
  readonly InLobby?: FunctionComponent;
  /** Steps in which the facilitator's words come before the table. */
  readonly spoken?: readonly StepActivity[];
}

export interface ScreenFace {
  /** The groups of texts that it reads, beside that of the big screen: they are fetched with it. */
  readonly texts?: readonly LazyGroup[];
  /** The moments that it draws, without controls and readable from afar. */
  readonly moments: {
    readonly [Kind in MomentKind]?: FunctionComponent<{ readonly moment: MomentOf<Kind> }>;
  };
  /** Whether what it revealed was there before the present template: then the big screen shows the board. */
  readonly isSorted?: (stage: Stage, moment: Moment) => boolean;
  /** `ParticipantFace.rest`, on the big screen. */
  readonly Rest?: FunctionComponent;
  /** Steps in which nobody waits for a card. */
  readonly cardless?: readonly StepActivity[];
}

/** What is drawn on the table around the question of this moment, in board units. */
export interface TableFace {
  readonly moments: {
    readonly [Kind in MomentKind]?: FunctionComponent<{
      readonly moment: MomentOf<Kind>;
      readonly question: Box;
    }>;
  };
  /** What is drawn over each thing on the board while people choose among them (`choosesAt`). */
  readonly things?: {
    readonly [Kind in MomentKind]?: FunctionComponent<{
      readonly moment: MomentOf<Kind>;
      readonly id: ThingId;
    }>;
  };
}

/** How a step is drawn: its sign, and its colours in the bar of a programme. */
export interface StepLook {
  readonly Icon: LucideIcon;
  readonly tone: string;
}

export type StepLooks = { readonly [Kind in StepActivity]?: StepLook };

export interface OwnFace {
  /** What the author can still do with an answer, on the page with all their own answers. */
  readonly Actions: FunctionComponent<{ readonly answer: Answer }>;
}
