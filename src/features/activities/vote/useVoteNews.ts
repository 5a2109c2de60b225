import { useEffect, useRef } from 'react';

import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Says aloud that the vote was closed before one's eyes. */
export function useVoteNews(vote: Vote): void {
  const t = useMessages('vote');
  const announce = useAnnounce();
  const before = useRef(`${vote.id}/${vote.state}`);
  useEffect(() => {
    const now = `${vote.id}/${vote.state}`;
    if (before.current === now) return;
    before.current = now;
    announce(
      t(($) => (vote.state === 'open' ? $.table.newVote : $.vote.results.closed)),
      'quiet',
    );
  }, [vote.id, vote.state, announce, t]);
}
