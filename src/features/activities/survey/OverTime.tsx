import { formatDay } from '../../../messages/dates.ts';
import { thenAndNow, type OverTime as Part } from '../../../model/survey/thenAndNow.ts';
import type { ResultsProps } from './ScaleResults.tsx';
import { MarkLine } from './ScaleResults.tsx';
import { useSurveyWords } from './useSurveyWords.ts';

/** What can be said of an earlier session beside this outcome; nothing where the two cannot be compared. */
export function partsOverTime({ followUp, ...now }: ResultsProps): readonly Part[] {
  return (followUp?.surveys ?? []).flatMap((earlier) => thenAndNow(earlier, now));
}

/** The outcome beside that of an earlier session, a sentence for each part. As large as the type around it. */
export function OverTime(results: ResultsProps) {
  const { t, words, locale } = useSurveyWords();
  const { followUp } = results;
  const parts = partsOverTime(results);
  if (followUp === undefined || parts.length === 0) return null;
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
        {parts.map((part) => (
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
