import { useEffect, useRef, useState } from 'react';

import { openRound, openVote } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Whether something to do began while one was looking at something else. Says aloud, once, that it began. */
export function useFreshMoment(looking: boolean): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const round = useStage((stage) => openRound(stage)?.id ?? null);
  const vote = useStage((stage) => openVote(stage)?.id ?? null);
  const deal = useStage((stage) => stage.deal?.id ?? null);
  const what = round !== null ? 'newRound' : vote !== null ? 'newVote' : deal !== null ? 'newDeal' : null;
  const now = round ?? vote ?? deal;
  const [seen, setSeen] = useState(now);
  const announced = useRef(now);
  if (looking && seen !== now) setSeen(now);

  useEffect(() => {
    if (announced.current === now) return;
    announced.current = now;
    if (what === null) return;
    if (!looking) announce(`${t(($) => $.table[what])} ${t(($) => $.table.goToNow)}`);
    // The round says so itself, with the name of its card.
    else if (what !== 'newRound')
      announce(
        t(($) => $.table[what]),
        'quiet',
      );
  }, [now, what, looking, announce, t]);
  return now !== null && now !== seen;
}
