import { useMemo } from 'react';

import { placedOf } from '../../../model/activities/vote/outcome.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { ordinal } from '../../../ui/language/ordinal.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import type { Level } from '../../../ui/wall/fitNotes.ts';
import { useWallWords } from './useWallWords.ts';

/** From large to the smallest that can still be read from the back. */
const levels: readonly Level[] = [
  { columns: 1, type: 3.4 },
  { columns: 1, type: 2.8 },
  { columns: 1, type: 2.2 },
  { columns: 2, type: 2.2 },
  { columns: 2, type: 2 },
  { columns: 3, type: 2 },
];

/** The outcome of a vote on the wall: most dots first, ties in words. */
export function WallOutcome({ vote }: { readonly vote: Vote }) {
  const t = useMessages('screen', 'vote');
  const { locale } = useLocale();
  const wordsOf = useWallWords();
  const placed = useMemo(() => placedOf(vote), [vote]);
  const most = placed[0]?.dots ?? 0;
  const items = placed.map(({ item, dots, rank, shared }) => ({
    id: item.id,
    content: (
      <div className="paper flex flex-col gap-[0.3em] px-[0.8em] py-[0.45em] leading-tight">
        <p className="line-clamp-3 wrap-anywhere">{wordsOf(vote.over, item)}</p>
        <p className="flex flex-wrap items-baseline justify-between gap-x-[1em] text-[0.75em]">
          <span className={rank === 1 ? 'font-bold' : 'text-muted'}>
            {t(($) => (shared ? $.vote.results.shared : $.vote.results.place), {
              ordinal: ordinal(rank, locale),
            })}
          </span>
          <span className="tabular font-bold">{t(($) => $.vote.results.dots, { count: dots })}</span>
        </p>
        <div
          aria-hidden="true"
          className="forced-line h-[0.3em] overflow-hidden rounded-full border border-transparent bg-line"
        >
          <div
            className="keeps-colour h-full origin-left rounded-full bg-action"
            style={{ transform: `scaleX(${dots / most})` }}
          />
        </div>
      </div>
    ),
  }));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div>
        <p className="tabular text-[max(1rem,calc(var(--u)*1.6))] text-muted">
          {t(($) => $.vote.results.title)} · {t(($) => $.vote.results.voters, { count: vote.voters ?? 0 })}
        </p>
        <h2 className="serif text-[max(1.5rem,calc(var(--u)*3))] leading-[1.15] wrap-anywhere">
          {vote.question || t(($) => $.vote.untitled[vote.over])}
        </h2>
      </div>
      {items.length > 0 ? (
        <FittedPages items={items} levels={levels} />
      ) : (
        <p className="serif text-[max(1.5rem,calc(var(--u)*3.6))]">{t(($) => $.vote.results.nobody)}</p>
      )}
    </div>
  );
}
