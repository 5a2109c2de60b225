import { useStage } from '../../session/hooks.tsx';
import { HolderTag } from './HolderTag.tsx';
import { ThingFace } from './ThingFace.tsx';
import type { BoardThing } from './useBoardItems.ts';
import type { Held } from './useHeldByOthers.ts';

interface ComingFromDeckProps {
  readonly held: ReadonlyMap<string, Held>;
  readonly things: readonly BoardThing[];
}

/** Cards that others are bringing from a deck: not on the board yet, but to be seen coming. */
export function ComingFromDeck({ held, things }: ComingFromDeckProps) {
  const cards = useStage((stage) => stage.cards);
  const decks = useStage((stage) => stage.decks);
  return cards
    .filter(({ id }) => held.has(id) && !things.some((thing) => thing.id === id))
    .map((card) => {
      const hand = held.get(card.id);
      const theme = decks.find(({ id }) => id === card.deckId)?.theme;
      if (hand === undefined || theme === undefined) return null;
      return (
        <div
          key={card.id}
          aria-hidden="true"
          className="settle pointer-events-none absolute top-0 left-0 z-[1000000000]"
          style={{ translate: `${hand.x}px ${hand.y}px` }}
        >
          <ThingFace card={card} theme={theme} answer={null} insight={false} astray={false} picked />
          <HolderTag name={hand.name} colour={hand.colour} />
        </div>
      );
    });
}
