import type { Vote } from '../../../model/activities/vote/vote.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { OwnBallot } from './useBallot.ts';
import { VoteCount } from './VoteCount.tsx';

/** One's own word that one is done, and how many are. Leaving dots is fine. */
export function BallotDone({
  vote,
  done,
  saidDone,
  setDone,
}: { readonly vote: Vote } & Pick<OwnBallot, 'done' | 'saidDone' | 'setDone'>) {
  const t = useMessages('vote');
  return (
    <div className="flex flex-col gap-3">
      {(saidDone || !done) && (
        <Button
          size="large"
          wide
          variant={saidDone ? 'secondary' : 'primary'}
          onClick={() => setDone(!saidDone)}
        >
          {t(($) => (saidDone ? $.vote.notDone : $.round.done))}
        </Button>
      )}
      <p role="status" className="text-muted empty:hidden">
        {done && t(($) => $.vote.doneMore)}
      </p>
      <VoteCount vote={vote} />
    </div>
  );
}
