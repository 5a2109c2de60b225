import { createSurveyWords } from '../../messages/surveyWords.ts';
import { answerCounts } from '../../model/survey/answerScales.ts';
import type { AnswerScaleId } from '../../model/survey/questionnaire.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The answers of a scale in one line, low to high. */
export function useAnswerWords(): (answers: AnswerScaleId) => string {
  const t = useMessages('survey');
  const { locale } = useLocale();
  const words = createSurveyWords(t, locale);
  return (answers) =>
    Array.from({ length: answerCounts[answers] }, (_, index) => words.answer(answers, index)).join(' · ');
}
