import { useMemo, useState } from 'react';

import type { CardId } from '../model/deck.ts';
import type { AnswerId } from '../model/ids.ts';
import { answersByRound, lastRoundOn, type Round } from '../model/session/stage.ts';
import { useSession, useStage } from './hooks.tsx';

/** What comes later than this turns over from its beginning, out of step: nobody misses it for a slow line. */
const latestMs = 2_000;

/**
 * When this round was revealed, in epoch ms on this device's clock, if one was watching: only then do its answers turn
 * over. Otherwise null. Call it in a component that is there before the reveal too: a later one did not see the round
 * when it was open.
 */
export function useJustRevealed(round: Round | null): number | null {
  const { store } = useSession();
  const [watched, setWatched] = useState<{ readonly id: Round['id']; readonly at: number | null } | null>(
    null,
  );
  if (round?.state === 'open' && watched?.id !== round.id) setWatched({ id: round.id, at: null });
  if (round?.state !== 'revealed' || watched?.id !== round.id) return null;
  if (watched.at !== null) return watched.at;
  const at = momentHere(round, store.getState().clockOffsetMs);
  setWatched({ id: round.id, at });
  return at;
}

function momentHere({ revealedAt = Infinity }: Round, offsetMs: number): number {
  const now = Date.now();
  return Math.min(now, Math.max(revealedAt - offsetMs, now - latestMs));
}

export interface Turning {
  /** When they were revealed, in epoch ms on this device's clock. */
  readonly revealed: number;
  /** In the order in which they turn over. */
  readonly answers: readonly AnswerId[];
}

/** The answers to a card that were revealed while one was watching; null when none were. */
export function useTurning(cardId: CardId | null): Turning | null {
  const round = useStage((stage) => (cardId === null ? null : lastRoundOn(stage, cardId)));
  const answers = useStage((stage) => stage.answers);
  const revealed = useJustRevealed(round);
  return useMemo(
    () =>
      revealed === null || round === null
        ? null
        : { revealed, answers: (answersByRound({ answers }).get(round.id) ?? []).map(({ id }) => id) },
    [revealed, answers, round],
  );
}
