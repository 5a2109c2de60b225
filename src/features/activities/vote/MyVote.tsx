import { useEffect, useRef } from 'react';

import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { Ballot } from './Ballot.tsx';
import { VoteCount, VoteHeading, VoteMinimum } from './VoteLines.tsx';
import { VoteResults } from './VoteResults.tsx';

/** The vote that is on the screens: a ballot while it is open, then the outcome. */
export function MyVote({ moment: { vote } }: { readonly moment: MomentOf<'voting' | 'voted'> }) {
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

/** Says aloud that the vote was closed, or another one opened, while one watches. */
function useVoteNews({ id, state }: Vote): void {
  const t = useMessages('vote');
  const announceQuietly = useAnnounceQuietly();
  const now = `${id}/${state}`;
  const before = useRef(now);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    announceQuietly(t(($) => (state === 'open' ? $.vote.opened : $.vote.results.closed)));
  }, [now, state, announceQuietly, t]);
}
