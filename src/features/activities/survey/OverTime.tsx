import { formatDay } from '../../../messages/dates.ts';
import type { OverTime as Part } from '../../../model/survey/thenAndNow.ts';
import { MarkLine, type ResultsProps } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** The outcome beside that of an earlier session, a sentence for each part; nothing where the two cannot be compared. */
export function OverTime(results: ResultsProps) {
  const { t } = useSurveyWords();
  const { overTime = [] } = results;
  if (overTime.length === 0) return null;
  return (
    <section
      aria-label={t(($) => $.results.overTime.title)}
      className="paper flex flex-col gap-3 p-4 leading-snug"
    >
      <AboutOverTime {...results} />
      <ul className="flex flex-col gap-2.5">
        {overTime.map((part) => (
          <li key={part.title.nl}>
            <PartOverTime part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is put beside what, and what that is worth. As large as the type around it. */
function AboutOverTime({ followUp }: ResultsProps) {
  const { t, locale } = useSurveyWords();
  return (
    <div className="flex flex-col gap-[0.4em]">
      <h3 className="serif text-[1.375em] leading-tight">{t(($) => $.results.overTime.title)}</h3>
      {followUp !== undefined && (
        <p className="wrap-anywhere">
          {t(($) => $.results.overTime.from, {
            title: followUp.title,
            date: formatDay(followUp.date, locale),
          })}
        </p>
      )}
      <p className="text-muted">{t(($) => $.results.overTime.others)}</p>
    </div>
  );
}

export function PartOverTime({ part }: { readonly part: Part }) {
  const { t, words, locale } = useSurveyWords();
  return (
    <div className="flex flex-col gap-[0.15em]">
      {part.difference.startsWith('clearly') && <MarkLine>{t(($) => $.results.overTime.clear)}</MarkLine>}
      <p className="font-semibold wrap-anywhere">{part.title[locale]}</p>
      <p>{words.overTime(part)}</p>
    </div>
  );
}
