/**
 * The notes as every document format shows them: which parts, in which order, in words of one language. A format only
 * decides how each part looks. Texts are plain here too, and escaped by the format.
 */
import type { Locale } from '../../messages/locale.ts';
import type { Source } from '../../model/source.ts';
import type { ActivitySection } from '../activities/registry.ts';
import type { CardLabel } from '../notesRecord.ts';
import type { BoardPicture } from '../picture/boardPicture.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import type { Fact } from '../wording.ts';

/** A card by its name, "Kennisbronnen 3", and its question. */
export interface NamedCard {
  readonly name: string;
  readonly question: string;
  readonly theme: CardLabel['theme'];
}

/** One line of a list: somebody's words, or a card. */
export interface Entry {
  readonly card: NamedCard | null;
  /** What somebody wrote; null when the entry is the card itself. */
  readonly text: string | null;
  /** "Inzicht", for what people marked. */
  readonly mark: string | null;
  /** Which knowledge source it rests on, for its colour; in words it is in `aside`. */
  readonly source: Source | null;
  /** What is known about it: card, source, author. */
  readonly aside: string;
}

export interface Column {
  readonly label: string;
  readonly numeric: boolean;
}

export interface Cell {
  readonly text: string;
  /** Nobody filled it in, and the text says so. */
  readonly open: boolean;
}

export interface Row {
  /** The first one names the row. */
  readonly cells: readonly Cell[];
  readonly total: boolean;
  /** What a bar beside the row can show. */
  readonly balance: SourceBalance | null;
  /** How many chose each answer, low to high, for a chart beside the row. Left out where nobody chose among answers. */
  readonly spread?: readonly number[];
}

export type TableKind = 'actions' | 'balance' | 'votes' | 'spread';

export type Block =
  | { readonly type: 'text'; readonly text: string; readonly tone: 'plain' | 'hint' | 'link' }
  | { readonly type: 'heading'; readonly text: string; readonly note: string }
  | {
      readonly type: 'card';
      readonly card: NamedCard;
      readonly mark: string | null;
      /** How many answers were given, and how many dots. */
      readonly note: string;
    }
  /** The title of a cluster, as a heading one level lower. */
  | { readonly type: 'group'; readonly title: string }
  | { readonly type: 'list'; readonly kind: 'answers' | 'items'; readonly entries: readonly Entry[] }
  | {
      readonly type: 'table';
      readonly kind: TableKind;
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | {
      readonly type: 'picture';
      readonly picture: BoardPicture;
      /** What it shows: also where no picture can be. */
      readonly caption: string;
      /** What people should know when they look at it. */
      readonly hint: string;
      /** What people should know where it is too large for paper. */
      readonly paperHint: string;
      readonly scrollLabel: string;
    };

export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

export type SectionId =
  | 'summary'
  | 'lead'
  | 'agreed'
  | 'disagreed'
  | 'next'
  | 'insights'
  | ActivitySection
  | 'conversation'
  | 'board'
  | 'clusters'
  | 'loose-notes'
  | 'balance'
  | 'minutes'
  | 'not-discussed'
  | 'people'
  | 'own-link'
  | 'about';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly locale: Locale;
  readonly title: string;
  /** "Verslag". */
  readonly kind: string;
  readonly subtitle: string;
  readonly draft: { readonly label: string; readonly hint: string } | null;
  readonly facts: readonly Fact[];
  /** Only those that have something to say; what matters most comes first. */
  readonly sections: readonly Section[];
  readonly madeAt: number;
}
