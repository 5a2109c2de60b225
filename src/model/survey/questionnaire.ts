/** A questionnaire: scales, each with items that are answered in the same way. Statements and the kennisscan are two of them. */
import type { Localized } from '../deck.ts';

export type AnswerScaleId =
  /** Five, from "helemaal oneens" to "helemaal eens". */
  | 'agree'
  /** Four. */
  | 'sufficient'
  /** Four. */
  | 'often'
  /** Five. */
  | 'regular'
  /** Yes and no. */
  | 'presence'
  /** Three. */
  | 'need'
  /** Four, of our own making. */
  | 'applies'
  /** Four. */
  | 'growth';

export interface SurveyItem {
  readonly id: string;
  readonly stem: Localized;
  /** The card that it leads to. */
  readonly cardId?: string;
}

export interface SurveyScale {
  readonly id: string;
  readonly title: Localized;
  readonly answers: AnswerScaleId;
  readonly items: readonly SurveyItem[];
}

export interface Questionnaire {
  readonly id: string;
  readonly title: Localized;
  readonly scales: readonly SurveyScale[];
}

/** What is published at closing: for each item how many chose each answer, low to high, and how many said they do not know. */
export interface SurveyRelease {
  readonly respondents: number;
  readonly counts: Readonly<
    Record<string /* item id */, { readonly answers: readonly number[]; readonly unknown: number }>
  >;
}
