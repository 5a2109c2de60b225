import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Bar } from '../../../ui/Bar.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import type { Level } from '../../../ui/wall/fitNotes.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import type { ScreenFace } from '../activity.ts';
import { useOutcome } from './VotedThing.tsx';
import { useMinimumWords } from './VoteLines.tsx';

export const screen: ScreenFace = {
  texts: ['vote'],
  moments: {
    voting: ({ moment: { vote } }) => <WallVote vote={vote} />,
    voted: ({ moment: { vote } }) => <WallOutcome key={vote.id} vote={vote} />,
  },
};

function WallVote({ vote }: { readonly vote: Vote }) {
  const t = useMessages('screen', 'vote');
  const atLeast = useStage(minimumOf);
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*4)]">
      <div className="mx-auto w-full max-w-[calc(var(--u)*84)]">
        <p className="text-[max(1.125rem,calc(var(--u)*2.2))] text-muted">
          {t(($) => $.screen.choices, { count: vote.items.length })} ·{' '}
          {t(($) => $.screen.dotsEach, { count: vote.dots })}
        </p>
        <h2 className="serif text-[clamp(2rem,calc(var(--u)*5),7rem)] leading-[1.15] wrap-anywhere">
          {vote.question || t(($) => $.vote.untitled[vote.over])}
        </h2>
      </div>
      <Progress
        doing={t(($) => $.screen.vote)}
        counted={vote}
        atLeast={atLeast}
        minimum={useMinimumWords(vote)}
      />
    </div>
  );
}

const levels: readonly Level[] = [
  { columns: 1, type: 3.4 },
  { columns: 1, type: 2.8 },
  { columns: 1, type: 2.2 },
  { columns: 2, type: 2.2 },
  { columns: 2, type: 2 },
  { columns: 3, type: 2 },
];

function WallOutcome({ vote }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  const items = useOutcome(vote).map(({ id, voted, place, dots, share, first }) => ({
    id,
    content: (
      <div className="paper flex flex-col gap-[0.3em] px-[0.8em] py-[0.45em] leading-tight">
        <p className="line-clamp-3 wrap-anywhere">{voted.words}</p>
        <p className="flex flex-wrap items-baseline justify-between gap-x-[1em] text-[0.75em]">
          <span className={first ? 'font-bold' : 'text-muted'}>{place}</span>
          <span className="tabular font-bold">{dots}</span>
        </p>
        <Bar share={share} className="h-[0.3em]" />
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
