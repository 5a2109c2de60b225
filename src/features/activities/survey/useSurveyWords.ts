import { createSurveyWords } from '../../../messages/surveyWords.ts';
import { answerCounts } from '../../../model/survey/answerScales.ts';
import type { AnswerScaleId } from '../../../model/survey/questionnaire.ts';
import { findingOf, type Spread } from '../../../model/survey/spread.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { SpreadBar } from '../../../ui/SpreadChart.tsx';

/** The sentences about a questionnaire in the language on the screen, and what its charts show. */
export function useSurveyWords() {
  const t = useMessages('survey');
  const { locale } = useLocale();
  const words = createSurveyWords(t, locale);
  /** The words of all answers of a scale, low to high. */
  const labels = (answers: AnswerScaleId) =>
    Array.from({ length: answerCounts[answers] }, (_, index) => words.answer(answers, index));

  /** An item: its finding as a sentence, its bars, and its bars in words. */
  function chart(answers: AnswerScaleId, spread: Spread) {
    const bars: SpreadBar[] = labels(answers).map((label, index) => ({
      label,
      count: spread.counts[index] ?? 0,
    }));
    if (spread.unknown > 0) {
      bars.push({ label: t(($) => $.results.unknown), count: spread.unknown, aside: true });
    }
    return {
      finding: words.finding(answers, spread, findingOf(spread, answers)),
      bars,
      words: bars
        .map(({ label: what, count: value }) => t(($) => $.results.named, { what, value }))
        .join('; '),
    };
  }

  return { t, locale, words, labels, chart };
}
