import { itemsOf, type Survey } from '../../../model/activities/survey/survey.ts';
import type { SurveyRelease } from '../../../model/survey/questionnaire.ts';
import { spreadOf } from '../../../model/survey/spread.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useAnswerWords } from './useAnswerWords.ts';

/** How many chose each answer. */
export function SurveyOutcome({
  survey,
  release,
}: {
  readonly survey: Survey;
  readonly release: SurveyRelease;
}) {
  const t = useMessages('survey');
  const { locale } = useLocale();
  const { questionnaire } = survey;
  const title = t(($) => $.results.title);
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <p className="eyebrow">
        {title} · {t(($) => $.results.people, { count: release.respondents })}
      </p>
      {itemsOf(questionnaire).map(({ item, scale }) => (
        <div key={item.id}>
          <h3 className="serif text-xl">{item.stem[locale]}</h3>
          <Counts scale={scale.answers} spread={spreadOf(release, item.id, scale.answers)} />
        </div>
      ))}
    </section>
  );
}

function Counts({
  scale,
  spread,
}: {
  scale: Parameters<typeof useAnswerWords>[0];
  spread: ReturnType<typeof spreadOf>;
}) {
  const t = useMessages('survey');
  const words = useAnswerWords(scale);
  const counts = [...spread.counts, spread.unknown];
  return (
    <ul>
      {[...words, t(($) => $.results.unknown)].map((answer, index) => (
        <li key={answer}>{t(($) => $.results.count, { answer, count: counts[index] ?? 0 })}</li>
      ))}
    </ul>
  );
}
