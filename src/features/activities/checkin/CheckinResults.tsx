import type { Checkin, CheckinResult } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { CheckinHeading } from './CheckinLines.tsx';
import { Value } from './Value.tsx';

interface CheckinResultsProps {
  readonly checkin: Checkin;
  readonly results: readonly CheckinResult[];
}

/** What everybody gave, without who gave it. */
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

/** How often each face or number was given, in words and as a bar. As large as the type around it. */
export function CountBars({ results }: Pick<CheckinResultsProps, 'results'>) {
  const t = useMessages('checkin');
  const most = Math.max(1, ...results.map(({ count }) => count));
  return (
    <ul className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-[0.75em] gap-y-[0.45em]">
      {results.map(({ value, count }) => (
        // Chrome 109 has no subgrid.
        <li
          key={value}
          className="col-span-full grid grid-cols-[7em_minmax(0,1fr)_auto] items-center gap-x-[0.75em] supports-[grid-template-columns:subgrid]:grid-cols-subgrid"
        >
          <span className="tabular flex items-center gap-[0.5em] font-semibold">
            <Value value={value} />
          </span>
          <Bar share={count / most} className="h-[0.6em]" />
          <span className={`tabular text-right ${count === 0 ? 'text-muted' : 'font-semibold'}`}>
            {t(($) => $.checkin.results.times, { count })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many gave something. */
export function peopleIn(results: readonly CheckinResult[]): number {
  return results.reduce((sum, { count }) => sum + count, 0);
}

/** How large a word is drawn by how often it was given: from 1 for once to 2 for the most often. */
export function sizeOf(count: number, results: readonly CheckinResult[]): number {
  const most = Math.max(...results.map((result) => result.count));
  return most > 1 ? 1 + (count - 1) / (most - 1) : 1;
}
