import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import type { Level } from '../../../ui/wall/fitNotes.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import type { ScreenFace } from '../activity.ts';
import { useMinimum, useMinimumWords } from './CheckinLines.tsx';
import { CountBars, peopleIn, sizeOf } from './CheckinResults.tsx';

export const screen: ScreenFace = {
  texts: ['checkin'],
  moments: {
    'checking-in': ({ moment: { checkin } }) => <WallCheckin checkin={checkin} />,
    'checked-in': ({ moment: { checkin } }) => <WallGiven key={checkin.id} checkin={checkin} />,
  },
};

function WallCheckin({ checkin }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const { question, kind } = checkin;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*4)]">
      <h2 className="serif mx-auto w-full max-w-[calc(var(--u)*84)] text-[clamp(2rem,calc(var(--u)*5),7rem)] leading-[1.15] wrap-anywhere">
        {question || t(($) => $.checkin.untitled[kind])}
      </h2>
      <Progress
        doing={t(($) => $.checkin.doing[kind])}
        counted={checkin}
        atLeast={useMinimum(checkin)}
        minimum={useMinimumWords(checkin)}
      />
    </div>
  );
}

/** From large to the smallest that can still be read from the back. A word may be twice as large. */
const levels: readonly Level[] = [
  { columns: 1, type: 3.2 },
  { columns: 2, type: 2.8 },
  { columns: 3, type: 2.4 },
  { columns: 3, type: 2 },
  { columns: 4, type: 1.8 },
];

function WallGiven({ checkin: { question, kind, results } }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const given = results ?? [];
  const people = peopleIn(given);
  const items = given.map(({ value, count }) => ({
    id: String(value),
    content: (
      <p className="paper flex flex-wrap items-baseline justify-between gap-x-[0.8em] px-[0.7em] py-[0.3em] leading-tight">
        <span className="serif min-w-0 wrap-anywhere" style={{ fontSize: `${sizeOf(count, given)}em` }}>
          {value}
        </span>
        <span className="tabular text-muted">{t(($) => $.checkin.results.times, { count })}</span>
      </p>
    ),
  }));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div>
        <p className="tabular text-[max(1rem,calc(var(--u)*1.6))] text-muted">
          {t(($) => $.checkin.results.title)} · {t(($) => $.checkin.results.people, { count: people })}
        </p>
        <h2 className="serif text-[max(1.5rem,calc(var(--u)*3))] leading-[1.15] wrap-anywhere">
          {question || t(($) => $.checkin.untitled[kind])}
        </h2>
      </div>
      {people === 0 ? (
        <p className="serif text-[max(1.5rem,calc(var(--u)*3.6))]">{t(($) => $.checkin.results.nobody)}</p>
      ) : kind === 'word' ? (
        <FittedPages inOrder items={items} levels={levels} />
      ) : (
        <div
          className={`flex min-h-0 flex-1 flex-col justify-center leading-tight ${
            kind === 'face'
              ? 'text-[max(1.25rem,calc(var(--u)*3.4))]'
              : 'text-[max(1.125rem,calc(var(--u)*2.2))]'
          }`}
        >
          <CountBars results={given} />
        </div>
      )}
    </div>
  );
}
