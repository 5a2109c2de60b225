/** What the notes of a session say, in no format and no language yet. Texts in it are plain: each format escapes them. */
import type { CardId, Deck, Localized } from '../model/deck.ts';
import type { AnswerId, ClusterId, HarvestId, ItemId, NoteId } from '../model/ids.ts';
import type { ReportSection } from '../model/session/report.ts';
import type { Source } from '../model/source.ts';
import type { SizeClass } from '../model/session/stage.ts';
import type { Box, ZoneId } from '../model/board/template.ts';
import type { TemplateChoice } from '../model/board/templates/ownTemplate.ts';
import type { ActivityFields } from './activities/registry.ts';
import type { SourceBalance } from './sourceBalance.ts';

/** A card as the notes name it: "Kennisbronnen 3" and its question. */
export interface CardLabel {
  readonly cardId: CardId;
  readonly theme: Deck['theme'];
  readonly deck: Localized;
  readonly number: number;
  readonly question: Localized;
}

export interface RecordedAnswer {
  readonly id: AnswerId;
  readonly text: string;
  readonly source: Source | null;
  /** The name at the time of reveal; null in a session without names. */
  readonly author: string | null;
  readonly insight: boolean;
  readonly corrected: boolean;
  /** What it got in the last vote that was about it; null when there was none. */
  readonly dots: number | null;
  /** The cluster it lies in. */
  readonly cluster: ClusterId | null;
}

export interface DiscussedCard {
  readonly card: CardLabel;
  readonly insight: boolean;
  readonly dots: number | null;
  readonly answers: readonly RecordedAnswer[];
  readonly balance: SourceBalance;
}

/** A loose note: a text that answers no card. Nobody's name is with it. */
export interface RecordedNote {
  readonly id: NoteId;
  readonly text: string;
  readonly insight: boolean;
  readonly cluster: ClusterId | null;
}

/** A thing on the board that the notes point at. */
export type RecordedItem =
  | { readonly kind: 'card'; readonly card: CardLabel }
  | { readonly kind: 'answer'; readonly card: CardLabel; readonly answer: RecordedAnswer }
  | { readonly kind: 'note'; readonly note: RecordedNote };

/** Things that lie together on the board. */
export interface RecordedCluster {
  readonly id: ClusterId;
  /** Empty while nobody has named it. */
  readonly title: string;
  readonly dots: number | null;
  readonly items: readonly RecordedItem[];
}

/** A zone of the board that somebody put something in. */
export interface RecordedZone {
  readonly id: ZoneId;
  readonly label: Localized;
  readonly items: readonly RecordedItem[];
}

/** Where a thing lies on the board. What it says stands elsewhere in the record: this has no words. */
export interface RecordedPlace extends Box {
  readonly id: ItemId | ClusterId;
  readonly zone: ZoneId | null;
}

/** How the board lies: what a picture of it is drawn from. */
export interface RecordedPicture {
  readonly template: TemplateChoice;
  /** What lies on top comes last. */
  readonly things: readonly RecordedPlace[];
}

/** An agreement or an action. */
export interface RecordedHarvest {
  readonly id: HarvestId;
  readonly text: string;
  /** Empty when nobody was named. */
  readonly who: string;
  /** A day as `yyyy-mm-dd`, free text, or empty. */
  readonly when: string;
}

export interface NotesRecord extends ActivityFields {
  /** Goes up with every change of meaning. */
  readonly version: 2;
  readonly title: string;
  readonly municipality: string | null;
  readonly sizeClass: SizeClass | null;
  /** The day of the session, `yyyy-mm-dd`. */
  readonly date: string;
  /** True until the session is closed: the notes can still change. */
  readonly draft: boolean;
  readonly named: boolean;
  /** When this record was made, epoch ms. */
  readonly madeAt: number;
  /** When the session is deleted, epoch ms. */
  readonly deleteAt: number;
  /** What a facilitator wrote above the report; empty while nobody did. */
  readonly summary: string;
  /** What a facilitator left out: which parts, and how many cards. Not a word of it, and no question of such a card. */
  readonly leftOut: {
    readonly sections: readonly ReportSection[];
    readonly cards: number;
  };
  readonly counts: {
    readonly participants: number;
    /** 0 in files of before these were counted. */
    readonly facilitators: number;
    /** Who watched, and big screens: nobody can tell these apart. 0 in files of before these were counted. */
    readonly observers: number;
    readonly cardsDiscussed: number;
    readonly answers: number;
    /** Published answers that a facilitator has hidden: none of their words are here. */
    readonly hidden: number;
    /** Published answers that their authors keep in the group: none of their words are here either. */
    readonly inGroup: number;
    readonly agreements: number;
    readonly actions: number;
  };
  /** Who were there; null in a session without names. */
  readonly people: {
    readonly facilitators: readonly string[];
    readonly participants: readonly string[];
  } | null;
  readonly agreements: readonly RecordedHarvest[];
  readonly actions: readonly RecordedHarvest[];
  readonly insights: readonly RecordedItem[];
  /** The card in the spotlight at this moment. */
  readonly spotlight: CardLabel | null;
  /** Cards whose answers were revealed, in the order in which they came by. */
  readonly discussed: readonly DiscussedCard[];
  readonly balance: SourceBalance;
  readonly minutes: string;
  readonly clusters: readonly RecordedCluster[];
  /** Loose notes, in the order in which they were written. */
  readonly notes: readonly RecordedNote[];
  /** What lies in which zone, but for the zone in which things come to lie by themselves. */
  readonly zones: readonly RecordedZone[];
  /** Cards that were not written on, are not in the spotlight, and lie in none of these zones. */
  readonly notDiscussed: readonly CardLabel[];
  /** Null when it was left out, and in files of before there were pictures. */
  readonly picture: RecordedPicture | null;
}
