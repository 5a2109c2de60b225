import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { Ballot } from './Ballot.tsx';
import { useVoteNews } from './useVoteNews.ts';
import { VoteCount } from './VoteCount.tsx';
import { VoteMinimum } from './VoteMinimum.tsx';
import { VoteHeading } from './VoteHeading.tsx';
import { VoteResults } from './VoteResults.tsx';

interface MyVoteProps {
  readonly moment: MomentOf<'voting' | 'voted'>;
}

/** The vote that is on the screens: a ballot while it is open, then the outcome. */
export function MyVote({ moment: { vote } }: MyVoteProps) {
  const t = useMessages('vote');
  const { role } = useViewer();
  const { memberId } = useWriter();
  useVoteNews(vote);
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
