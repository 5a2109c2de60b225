/** What the notes of a session say, in no format and no language yet. Texts in it are plain: each format escapes them. */
import type { CardId, Deck, Localized } from '../model/deck.ts';
import type { AnswerId, HarvestId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import type { SizeClass } from '../model/stage.ts';
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
}

export interface DiscussedCard {
  readonly card: CardLabel;
  readonly insight: boolean;
  readonly answers: readonly RecordedAnswer[];
  readonly balance: SourceBalance;
}

/** A thing on the board that the notes point at: a card, or an answer with the card it answers. */
export interface RecordedItem {
  readonly card: CardLabel;
  readonly answer: RecordedAnswer | null;
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

export interface NotesRecord {
  readonly version: 1;
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
  readonly counts: {
    readonly participants: number;
    readonly cardsDiscussed: number;
    readonly answers: number;
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
  readonly later: readonly RecordedItem[];
  readonly parked: readonly RecordedItem[];
  /** Cards that were not written on, and are not in the spotlight, put off or parked. */
  readonly notDiscussed: readonly CardLabel[];
}
