import { formatDay } from '../../../messages/dates.ts';
import type { ResultsProps } from './ScaleResults.tsx';
import { MarkLine } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** The outcome beside that of an earlier session, a sentence for each part. As large as the type around it. */
export function OverTime({ followUp, overTime = [] }: ResultsProps) {
  const { t, words, locale } = useSurveyWords();
  if (followUp === undefined || overTime.length === 0) return null;
  const title = t(($) => $.results.overTime.title);
  return (
    <section aria-label={title} className="paper flex flex-col gap-[0.75em] p-[1em] leading-snug">
      <div className="flex flex-col gap-[0.25em]">
        <h3 className="serif text-[1.375em] leading-tight">{title}</h3>
        <p className="wrap-anywhere text-muted">
          {t(($) => $.results.overTime.from, {
            title: followUp.title,
            date: formatDay(followUp.date, locale),
          })}
        </p>
      </div>
      <ul className="flex flex-col gap-[0.6em]">
        {overTime.map((part) => (
          <li key={part.title.nl} className="wrap-anywhere">
            {part.difference.startsWith('clearly') && (
              <MarkLine>{t(($) => $.results.overTime.clear)}</MarkLine>
            )}
            {words.overTime(part)}
          </li>
        ))}
      </ul>
      <p className="text-muted">{t(($) => $.results.overTime.others)}</p>
    </section>
  );
}
