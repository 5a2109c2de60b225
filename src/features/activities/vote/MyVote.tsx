import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf } from '../activity.ts';
import { Ballot } from './Ballot.tsx';
import { VoteCount, VoteHeading, VoteMinimum } from './VoteLines.tsx';
import { VoteResults } from './VoteResults.tsx';

/** The vote that is on the screens: a ballot while it is open, then the outcome. */
export function MyVote({ moment: { vote } }: { readonly moment: MomentOf<'voting' | 'voted'> }) {
  const t = useMessages('vote');
  const { role } = useViewer();
  const { memberId } = useWriter();
  const announceQuietly = useAnnounceQuietly();
  useOnChange(`${vote.id}/${vote.state}`, () => {
    announceQuietly(t(($) => (vote.state === 'open' ? $.vote.opened : $.vote.results.closed)));
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
