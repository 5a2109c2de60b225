/** What the answers to a scale are worth: how many there are, and what a mean of them can say. */
import type { AnswerScaleId } from './questionnaire.ts';

/** How many answers one chooses from. The first counts as 1. */
export const answerCounts: Readonly<Record<AnswerScaleId, number>> = {
  agree: 5,
  sufficient: 4,
  often: 4,
  regular: 5,
  presence: 2,
  need: 3,
  applies: 4,
  growth: 4,
};

/** Those whose answers are a fact: one person's yes beside another's no. There is no more or less. */
export const isOrdered = (answers: AnswerScaleId): boolean => answers !== 'presence';

/** Those at which a low mean is a weakness. Of a need, for one, nobody can say so. */
export const lowIsWeak: readonly AnswerScaleId[] = ['sufficient', 'often', 'regular'];

/** Whether a number from elsewhere can be the mean of such answers, in hundredths. */
export function isMean(hundredths: number, answers: AnswerScaleId): boolean {
  return Number.isInteger(hundredths) && hundredths >= 100 && hundredths <= answerCounts[answers] * 100;
}
