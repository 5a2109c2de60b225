import { withoutDots } from '../../../model/activities/vote/outcome.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useOutcome, useVoted, VotedLine, VotedThing } from './VotedThing.tsx';
import { VoteHeading } from './VoteLines.tsx';

interface VoteResultsProps {
  readonly vote: Vote;
  /** All of it in sight, for the facilitator, who goes on from it. */
  readonly dense?: boolean;
}

/** The outcome, for everybody at once: most dots first, ties in words. */
export function VoteResults({ vote, dense = false }: VoteResultsProps) {
  const t = useMessages('vote');
  const votedOf = useVoted();
  const outcome = useOutcome(vote);
  const without = withoutDots(vote);
  const Thing = dense ? VotedLine : VotedThing;
  return (
    <section
      className={`flex flex-col ${dense ? 'gap-2.5' : 'gap-4'}`}
      aria-label={t(($) => $.vote.results.title)}
    >
      <div>
        <p className="eyebrow">
          {t(($) => $.vote.results.title)} · {t(($) => $.vote.results.voters, { count: vote.voters ?? 0 })}
        </p>
        <VoteHeading vote={vote} />
      </div>
      {outcome.length === 0 && <p className="text-muted">{t(($) => $.vote.results.nobody)}</p>}
      {outcome[0]?.shared === true &&
        (dense ? (
          <p className="text-[0.9375rem] leading-snug font-semibold">{t(($) => $.vote.results.tie)}</p>
        ) : (
          <Notice>{t(($) => $.vote.results.tie)}</Notice>
        ))}
      <ol className={`flex flex-col ${dense ? 'gap-1.5' : 'gap-2.5'}`}>
        {outcome.map(({ id, voted, place, dots, share, first }) => (
          <li key={id}>
            <Thing voted={voted}>
              <div className="flex flex-col gap-1">
                <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <span className={first ? 'font-bold' : 'text-muted'}>{place}</span>
                  <span className="tabular font-semibold">{dots}</span>
                </p>
                <Bar share={share} className="h-2.5" />
              </div>
            </Thing>
          </li>
        ))}
      </ol>
      {without.length > 0 && outcome.length > 0 && (
        <Disclosure summary={t(($) => $.vote.results.without, { count: without.length })}>
          <ul className="flex flex-col gap-2.5">
            {without.map((item) => (
              <li key={item.id}>
                <Thing voted={votedOf(vote.over, item)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
