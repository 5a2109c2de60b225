import type { BallotItemId } from '../../../model/activities/vote/ballot.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { BallotDone } from './BallotDone.tsx';
import { dotsOn, whyFull } from './budget.ts';
import { DotsControl } from './DotsControl.tsx';
import { DotsLeft } from './DotsLeft.tsx';
import { useBallot } from './useBallot.ts';
import { useVoted, useVotedName } from './useVoted.ts';
import { useLeftWords } from './useLeftWords.ts';
import { VotedThing } from './VotedThing.tsx';
import { VoteMinimum } from './VoteMinimum.tsx';
import { VoteHeading } from './VoteHeading.tsx';

/** Where one votes: what there is to choose between, and the dots one has. It can change until the vote is closed. */
export function Ballot({ vote }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  const announce = useAnnounce();
  const { budget, done, saidDone, setDone, give } = useBallot(vote);
  const votedOf = useVoted();
  const nameOf = useVotedName();
  const leftWords = useLeftWords();

  const onGive = (id: BallotItemId, change: 1 | -1) => {
    const after = give(id, change);
    const given = t(($) => $.vote.given, { count: dotsOn(after, id) });
    announce(
      t(($) => $.vote.changed, { given, left: leftWords(after.left) }),
      'quiet',
    );
  };
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.vote.title)}>
      <VoteHeading vote={vote} />
      <p className="text-muted">
        {t(($) => $.vote.rules, { count: vote.dots })}{' '}
        {vote.perItem === 1
          ? t(($) => $.vote.onePerItem)
          : vote.perItem < vote.dots && t(($) => $.vote.several, { most: vote.perItem })}{' '}
        {t(($) => $.vote.sealed)}
      </p>
      <VoteMinimum vote={vote} />
      <DotsLeft vote={vote} left={budget.left} />
      <ul className="flex flex-col gap-2.5">
        {vote.items.map((item) => {
          const voted = votedOf(vote.over, item);
          return (
            <li key={item.id} data-ballot-item={item.id}>
              <VotedThing voted={voted}>
                <DotsControl
                  name={nameOf(voted)}
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
      <BallotDone vote={vote} done={done} saidDone={saidDone} setDone={setDone} />
    </section>
  );
}
