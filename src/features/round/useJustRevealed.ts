import { useState } from 'react';

import type { CardId } from '../../model/deck.ts';
import { lastRoundOn } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';

/** Whether the round on this card was revealed while one was watching: only then do the answers turn over. */
export function useJustRevealed(cardId: CardId): boolean {
  const state = useStage((stage) => lastRoundOn(stage, cardId)?.state);
  const round = useStage((stage) => lastRoundOn(stage, cardId)?.id);
  const [watched, setWatched] = useState<{ readonly round: string | undefined; readonly open: boolean }>();
  if (state === 'open' && (watched?.round !== round || !watched?.open)) setWatched({ round, open: true });
  return state === 'revealed' && watched?.open === true && watched.round === round;
}
