import { useEffect, useRef } from 'react';
import type { RoundId } from '../../model/ids.ts';
import { useStage } from '../../session/hooks.tsx';
import type { BoardThing } from './boardThing.ts';
import type { Surface } from './createSurface.ts';
import { around } from './viewport.ts';

/**
 * Shows the answers of a round when they come, with their card. Not to who chose what is in view, or holds something:
 * for them nothing may slide away under the hand.
 */
export function useShownReveal({ viewport, held }: Surface, things: readonly BoardThing[]): void {
  const rounds = useStage((stage) => stage.rounds);
  const shown = useRef<ReadonlySet<RoundId> | null>(null);
  useEffect(() => {
    const revealed = Object.values(rounds).filter(({ state }) => state === 'revealed');
    const fresh = revealed.filter(({ id }) => shown.current?.has(id) === false);
    shown.current = new Set(revealed.map(({ id }) => id));
    const cards = new Set(fresh.map(({ cardId }) => cardId));
    const [first, ...others] = things.filter(({ cardId }) => cardId !== null && cards.has(cardId));
    if (first !== undefined && !viewport.isChosen() && held.get() === null)
      viewport.showAll(around([first, ...others]));
  }, [rounds, things, viewport, held]);
}
