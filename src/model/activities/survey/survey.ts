/** A questionnaire that everybody answers for themselves: statements, or the kennisscan. Only counts are ever shown. */
import { valueIn } from '../../records.ts';
import type { Desk } from '../../session/desk.ts';
import type { ActivityRun, Stage } from '../../session/stage.ts';
import { answerCounts } from '../../survey/answerScales.ts';
import type { Questionnaire, SurveyItem, SurveyRelease, SurveyScale } from '../../survey/questionnaire.ts';
import type { OverTime } from '../../survey/thenAndNow.ts';

export const surveyKinds = ['statements', 'scan'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** How one goes through it: an item at a time, or all in one list. */
export const surveyLayouts = ['one', 'list'] as const;
export type SurveyLayout = (typeof surveyLayouts)[number];

/** How many must take part before figures are shown: as usual, and the least and the most that a facilitator may set. */
export const usualMinimum = 5;
export const minimumRange = { least: 4, most: 20 } as const;

export interface Survey extends ActivityRun {
  readonly activity: 'survey';
  readonly forgets: true;
  readonly kind: SurveyKind;
  readonly layout: SurveyLayout;
  /** Its own copy, so that what was asked stays as it was asked. */
  readonly questionnaire: Questionnaire;
  /** Set at opening, for good. With `openly` from the beginning the outcome is shown whatever number answers. */
  readonly minimum: number;
  readonly openedAt: number;
  /** Opened before the session began: people answer it when it suits them, and everything else goes on beside it. */
  readonly ahead?: true;
  /** When an earlier outcome with the same items was shown: then only people who came in later are new. */
  readonly askedBefore: number | null;
  /** Null until it is closed, and for one that was broken off. Never who. */
  readonly release: SurveyRelease | null;
  /** How the outcome lies beside that of the session that this one goes on with. Left out where there is nothing to say. */
  readonly overTime?: readonly OverTime[];
  readonly closedAt: number | null;
}

export const isSurvey = (run: ActivityRun): run is Survey => run.activity === 'survey';

/** All questionnaires that were opened, in their order. */
export function surveysInOrder({ activities = {} }: Stage): Survey[] {
  return Object.values(activities)
    .filter(isSurvey)
    .sort((a, b) => a.order - b.order);
}

/** The one that people answer ahead of the session, or beside it; null when there is none. */
export const surveyAhead = (stage: Stage): Survey | null =>
  surveysInOrder(stage).find(({ state, ahead }) => state === 'open' && ahead === true) ?? null;

/** Whether somebody made it themselves, as a whole. */
export const isOwnQuestionnaire = ({ id }: Questionnaire): boolean => id.startsWith('eigen-');

/** From how many people on its figures are shown. Where that was said openly a count of one was on the screens as well. */
export const shownFrom = ({ openly, minimum }: Survey): number => (openly === undefined ? minimum : 1);

export interface AskedItem {
  readonly item: SurveyItem;
  readonly scale: SurveyScale;
}

/** Every item, in the order in which it is asked. */
export function itemsOf({ scales }: Questionnaire): AskedItem[] {
  return scales.flatMap((scale) => scale.items.map((item) => ({ item, scale })));
}

/** An answer is its index, low to high. An item that was passed over has none; null is for one that was not seen yet. */
export type SurveyAnswer = number | 'unknown' | 'skipped' | null;

const signs = { u: 'unknown', s: 'skipped' } as const;

/** The name under which answers are on a desk: one text, in which each item has one sign. So nothing is left of it later. */
export const givenName = 'answers';

/** What the owner of a desk answered, item by item. A desk is untrusted: what is no answer to its item is nothing. */
export function answersIn({ given = {} }: Desk, { id, questionnaire }: Survey): SurveyAnswer[] {
  const written = valueIn(valueIn(given, id) ?? {}, givenName);
  const text = typeof written === 'string' ? written : '';
  return itemsOf(questionnaire).map(({ scale }, index) => {
    const sign = text.charAt(index);
    const chosen = /^\d$/.test(sign) ? Number(sign) : null;
    if (chosen !== null) return chosen < answerCounts[scale.answers] ? chosen : null;
    return sign === 'u' || sign === 's' ? signs[sign] : null;
  });
}

/** The text that stands for these answers on a desk; null when there are none. */
export function writtenAnswers(answers: readonly SurveyAnswer[]): string | null {
  const text = answers
    .map((answer) => (answer === null ? '-' : typeof answer === 'number' ? String(answer) : answer.charAt(0)))
    .join('');
  return /^-*$/.test(text) ? null : text;
}

/** Whether an answer counts: what was passed over does not. */
export const isAnswer = (answer: SurveyAnswer | undefined): answer is number | 'unknown' =>
  typeof answer === 'number' || answer === 'unknown';
