import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Bar } from '../../../ui/Bar.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, wideLevels, type Level } from '../../../ui/wall/fitNotes.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import type { ScreenFace } from '../activity.ts';
import { useOutcome, useVoted } from './VotedThing.tsx';
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
  const wide = useWideScreen();
  const votedOf = useVoted();
  const items = vote.items.map((item) => ({
    id: item.id,
    content: <WallOption words={votedOf(vote.over, item).words} />,
  }));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.6)]">
      <div>
        <p className="text-[max(1.125rem,calc(var(--u)*2.2))] text-muted">
          {t(($) => $.screen.choices, { count: vote.items.length })} ·{' '}
          {t(($) => $.screen.dotsEach, { count: vote.dots })}
        </p>
        <h2 className="serif text-[max(1.5rem,calc(var(--u)*3.4))] leading-[1.15] wrap-anywhere">
          {vote.question || t(($) => $.vote.untitled[vote.over])}
        </h2>
      </div>
      <FittedPages inOrder items={items} levels={wide ? wideLevels : narrowLevels} />
      <Progress
        doing={t(($) => $.screen.vote)}
        counted={vote}
        atLeast={atLeast}
        minimum={useMinimumWords(vote)}
      />
    </div>
  );
}

function WallOption({ words }: { readonly words: string }) {
  return (
    // The room around the words would show half of a line that is cut.
    <div className="paper px-[0.7em] py-[0.5em] leading-tight wrap-anywhere">
      <p className="line-clamp-(--lines)">{words}</p>
    </div>
  );
}

const levels: readonly Level[] = [
  { columns: 1, type: 2.8 },
  { columns: 1, type: 2.2 },
  { columns: 2, type: 2.2 },
  { columns: 2, type: 2 },
  { columns: 3, type: 2 },
];

/** The outcome is told from the last place to the first. In milliseconds. */
const hushMs = 400;
const placeApartMs = 250;
const placesMs = 2_500;
/** So many dots on one thing can still be drawn; they come one after the other. */
const mostDrawn = 24;
const dotApartMs = 60;
/** More than so many with as many dots have no room to be large. */
const largestTie = 3;

/** The outcome, once the vote was closed: the others first, from few dots to many, then what got most, large. */
function WallOutcome({ vote }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  const outcome = useOutcome(vote);
  const winners = outcome.filter(({ first }) => first);
  const drawn = (winners[0]?.count ?? 0) <= mostDrawn;
  const isLarge = winners.length <= largestTie;
  const others = isLarge ? outcome.filter(({ first }) => !first) : outcome;
  const apart = Math.min(placeApartMs, placesMs / Math.max(1, others.length));
  const items = others.map((one, index) => ({
    id: one.id,
    content: <WallPlace {...one} drawn={drawn} delayMs={hushMs + (others.length - 1 - index) * apart} />,
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
      {isLarge && (
        <ul
          className={`flex gap-[calc(var(--u)*1.2)] *:flex-1 ${winners.length > 1 ? 'text-[max(1.25rem,calc(var(--u)*2.8))]' : 'text-[max(1.375rem,calc(var(--u)*3.6))]'}`}
        >
          {winners.map((one) => (
            <li key={one.id}>
              <WallPlace {...one} drawn={drawn} delayMs={2 * hushMs + others.length * apart} />
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && <FittedPages inOrder items={items} levels={levels} />}
      {outcome.length === 0 && (
        <p className="serif text-[max(1.5rem,calc(var(--u)*3.6))]">{t(($) => $.vote.results.nobody)}</p>
      )}
    </div>
  );
}

type WallPlaceProps = ReturnType<typeof useOutcome>[number] & {
  readonly delayMs: number;
  /** Whether each dot is drawn; otherwise a bar as long as they are many. */
  readonly drawn: boolean;
};

function WallPlace({ voted, place, count, dots, share, first, delayMs, drawn }: WallPlaceProps) {
  const delay = { animationDelay: `${delayMs}ms`, animationFillMode: 'backwards' };
  return (
    <div
      className={`arriving paper flex flex-col gap-[0.3em] px-[0.8em] py-[0.45em] leading-tight ${first ? 'border-2 border-action' : ''}`}
      style={delay}
    >
      <p className={`wrap-anywhere ${first ? 'serif line-clamp-4' : 'line-clamp-3'}`}>{voted.words}</p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-[1em] text-[0.8em]">
        <span className={first ? 'font-bold' : 'text-muted'}>{place}</span>
        <span className="tabular font-bold">{dots}</span>
      </p>
      {drawn ? (
        <div aria-hidden="true" className="flex flex-wrap gap-[0.25em]">
          {Array.from({ length: count }, (_, index) => (
            <span
              key={index}
              data-dot
              className="arriving size-[0.55em] rounded-full bg-action forced-colors:bg-[CanvasText]"
              style={{ ...delay, animationDelay: `${delayMs + (index + 1) * dotApartMs}ms` }}
            />
          ))}
        </div>
      ) : (
        <div className="growing" style={delay}>
          <Bar share={share} className="h-[0.3em]" />
        </div>
      )}
    </div>
  );
}
