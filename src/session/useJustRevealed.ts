import { useMemo, useState } from 'react';

import type { CardId } from '../model/deck.ts';
import type { AnswerId } from '../model/ids.ts';
import { answersByRound, lastRoundOn, type Round } from '../model/session/stage.ts';
import { useStage } from './hooks.tsx';

/**
 * Whether this round was revealed while one was watching: only then do its answers turn over.
 * Call it in a component that is there before the reveal too: a later one did not see the round when it was open.
 */
export function useJustRevealed(round: Round | null): boolean {
  const [watched, setWatched] = useState<Round['id'] | null>(null);
  if (round?.state === 'open' && watched !== round.id) setWatched(round.id);
  return round?.state === 'revealed' && watched === round.id;
}

const none: readonly AnswerId[] = [];

/** The answers to a card that were revealed while one was watching, in the order in which they turn over. */
export function useTurning(cardId: CardId | null): readonly AnswerId[] {
  const round = useStage((stage) => (cardId === null ? null : lastRoundOn(stage, cardId)));
  const answers = useStage((stage) => stage.answers);
  const turning = useJustRevealed(round);
  return useMemo(
    () =>
      turning && round !== null
        ? (answersByRound({ answers }).get(round.id) ?? []).map(({ id }) => id)
        : none,
    [turning, answers, round],
  );
}
