import { hasVoted, type Vote } from '../../../model/activities/vote/vote.ts';
import { useViewer } from '../../../session/hooks.tsx';
import { useHeard } from '../../../session/useHeard.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { shortened } from '../../../model/shortened.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf } from '../activity.ts';
import { dotsOn, whyFull } from './budget.ts';
import { DotRow, DotsControl } from './DotsControl.tsx';
import { useBallot } from './useBallot.ts';
import { useVoted, VotedThing } from './VotedThing.tsx';
import { VoteCount, VoteHeading, VoteMinimum } from './VoteLines.tsx';
import { VoteResults } from './VoteResults.tsx';

/** The vote that is on the screens: a ballot while it is open, then the outcome. */
export function MyVote({ moment: { vote } }: { readonly moment: MomentOf<'voting' | 'voted'> }) {
  const t = useMessages('vote');
  const { role } = useViewer();
  const { memberId } = useWriter();
  const announceQuietly = useAnnounceQuietly();
  useOnChange(`${vote.id}/${vote.state}`, () => {
    announceQuietly(t(($) => (vote.state === 'open' ? $.table.newVote : $.vote.results.closed)));
  });
  if (vote.state === 'closed') return <VoteResults vote={vote} dense={role === 'facilitator'} />;
  if (role !== 'observer') return <Ballot key={`${vote.id}/${memberId}`} vote={vote} />;
  return (
    <div className="flex flex-col gap-4">
      <VoteHeading vote={vote} />
      <p>{t(($) => $.vote.observing)}</p>
      <VoteMinimum vote={vote} />
      <VoteCount vote={vote} />
    </div>
  );
}

/** The ballot of the one who votes here. It can change until the vote is closed. */
function Ballot({ vote }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  const votedOf = useVoted();
  const { desk, edits } = useWriter();
  const { budget, leftWords, onGive, onPress } = useBallot(vote);
  const total = Math.min(vote.dots, vote.items.length * vote.perItem);
  const saidDone = Object.hasOwn(desk.ready, vote.id);
  const done = hasVoted(desk, vote);
  const counts = useHeard(done);
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.vote.title)}>
      <VoteHeading vote={vote} />
      <p className="text-muted">
        {t(($) => $.vote.rules, { count: vote.dots })}{' '}
        {vote.perItem === 1
          ? t(($) => $.vote.onePerItem)
          : vote.perItem < vote.dots && t(($) => $.vote.several, { most: vote.perItem })}{' '}
        {t(($) => (vote.perItem === 1 ? $.vote.press : $.vote.pressSeveral))} {t(($) => $.vote.sealed)}
      </p>
      <VoteMinimum vote={vote} />
      {/* It stays in sight however long the list is. */}
      <div className="forced-line sticky top-(--now-bar,0rem) z-10 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-paper px-3.5 py-2.5 shadow-resting">
        <DotRow filled={budget.left} empty={total - budget.left} />
        <p className="font-semibold">{leftWords(budget.left)}</p>
      </div>
      <ul className="flex flex-col gap-2.5">
        {vote.items.map((item) => {
          const voted = votedOf(vote.over, item);
          return (
            // Quicker than its buttons, which do the same by keyboard and say what they do.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
            <li
              key={item.id}
              data-ballot-item={item.id}
              className="cursor-pointer"
              onClick={({ target }) => {
                const onButton = target instanceof Element && target.closest('button') !== null;
                // Somebody who selects words of an answer gives it no dot.
                if (!onButton && getSelection()?.isCollapsed !== false) onPress(item.id);
              }}
            >
              <VotedThing voted={voted}>
                <DotsControl
                  name={shortened(voted.words, 60)}
                  dots={dotsOn(budget, item.id)}
                  perItem={vote.perItem}
                  full={whyFull(vote, budget, item.id)}
                  onGive={(change) => onGive(item.id, change)}
                />
              </VotedThing>
            </li>
          );
        })}
      </ul>
      {/* One may leave dots and be done; without dots left one is done unasked. */}
      <div className="flex flex-col gap-3">
        {(saidDone || !done) && (
          <Button
            size="large"
            wide
            variant={saidDone ? 'secondary' : 'primary'}
            onClick={() => edits.setReady(vote.id, !saidDone)}
          >
            {t(($) => (saidDone ? $.vote.notDone : $.round.done))}
          </Button>
        )}
        <p role="status" className="text-muted empty:hidden">
          {counts && t(($) => $.vote.doneMore)}
        </p>
        <VoteCount vote={vote} />
      </div>
    </section>
  );
}
