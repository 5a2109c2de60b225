import type { Checkin, CheckinResult } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { CheckinHeading } from './CheckinHeading.tsx';
import { CountBars } from './CountBars.tsx';
import { peopleIn, sizeOf } from './results.ts';

export interface CheckinResultsProps {
  readonly checkin: Checkin;
  readonly results: readonly CheckinResult[];
}

/** What everybody gave, never who gave what. */
export function CheckinResults({ checkin, results }: CheckinResultsProps) {
  const t = useMessages('checkin');
  const people = peopleIn(results);
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.checkin.results.title)}>
      <div>
        <p className="eyebrow">
          {t(($) => $.checkin.results.title)} · {t(($) => $.checkin.results.people, { count: people })}
        </p>
        <CheckinHeading checkin={checkin} />
      </div>
      {people === 0 ? (
        <p className="text-muted">{t(($) => $.checkin.results.nobody)}</p>
      ) : checkin.kind === 'word' ? (
        <ul className="flex flex-wrap gap-2">
          {results.map(({ value, count }) => (
            <li key={value} className="paper flex flex-wrap items-baseline gap-x-2.5 px-3 py-1.5">
              <span
                className="serif leading-tight wrap-anywhere"
                style={{ fontSize: `${1.125 * sizeOf(count, results)}rem` }}
              >
                {value}
              </span>
              <span className="tabular text-[0.9375rem] text-muted">
                {t(($) => $.checkin.results.times, { count })}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <CountBars results={results} />
      )}
    </section>
  );
}
