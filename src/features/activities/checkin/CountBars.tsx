import { faces, type CheckinResult } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FaceSign } from './FaceSign.tsx';
import { useValueWords } from './useValueWords.ts';

/** How often each face or number was given, in words and as a bar. As large as the type around it. */
export function CountBars({ results }: { readonly results: readonly CheckinResult[] }) {
  const t = useMessages('checkin');
  const wordsOf = useValueWords();
  const most = Math.max(1, ...results.map(({ count }) => count));
  return (
    <ul className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-[0.75em] gap-y-[0.45em]">
      {results.map(({ value, count }) => {
        const face = faces.find((one) => one === value);
        return (
          <li key={value} className="col-span-full grid grid-cols-subgrid items-center">
            <span className="tabular flex items-center gap-[0.5em] font-semibold">
              {face !== undefined && <FaceSign face={face} />}
              {wordsOf(value)}
            </span>
            <span
              aria-hidden="true"
              className="forced-line h-[0.6em] overflow-hidden rounded-full border border-transparent bg-line"
            >
              <span
                className="keeps-colour block h-full origin-left rounded-full bg-action"
                style={{ transform: `scaleX(${count / most})` }}
              />
            </span>
            <span className={`tabular text-right ${count === 0 ? 'text-muted' : 'font-semibold'}`}>
              {t(($) => $.checkin.results.times, { count })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
