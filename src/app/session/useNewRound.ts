import { useEffect, useRef, useState } from 'react';

import { openRound } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Whether a round opened while one was looking at something else; announces it once. */
export function useNewRound(looking: boolean): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const round = useStage((stage) => openRound(stage)?.id ?? null);
  const [seen, setSeen] = useState(round);
  const announced = useRef(round);
  if (looking && seen !== round) setSeen(round);
  const fresh = round !== null && round !== seen;

  useEffect(() => {
    if (!fresh || announced.current === round) return;
    announced.current = round;
    announce(t(($) => $.table.newRound));
  }, [fresh, round, announce, t]);
  return fresh;
}
