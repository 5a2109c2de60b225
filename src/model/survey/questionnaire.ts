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

/** A part of a questionnaire as an earlier session answered it. */
export interface EarlierPart {
  readonly title: Localized;
  readonly answers: AnswerScaleId;
  readonly items: readonly Pick<SurveyItem, 'id' | 'stem'>[];
  /** In hundredths of an answer. */
  readonly mean: number;
  /** Of the item that the fewest chose an answer to. */
  readonly answered: number;
}

/** What comes along of a questionnaire to a later session (thenAndNow.ts): no counts. The means are for the server alone. */
export interface EarlierSurvey {
  /** Which questionnaire it was, such as `kennisscan`. */
  readonly questionnaire: string;
  readonly title: Localized;
  readonly respondents: number;
  /** How many had to take part before anything was shown of it. */
  readonly minimum: number;
  readonly parts: readonly EarlierPart[];
}
