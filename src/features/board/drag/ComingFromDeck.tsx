import { useLayoutEffect, useRef } from 'react';
import type { Card } from '../../../model/deck.ts';
import type { MemberId } from '../../../model/ids.ts';
import { memberOf, type DeckLabel } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardOnBoard } from '../items/CardOnBoard.tsx';
import type { Laid } from './carriedAlong.ts';
import { Holder } from './Holder.tsx';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useCell } from '../surface/useCell.ts';

/** Cards that others are bringing from a deck: not on the board yet, but to be seen coming. */
export function ComingFromDeck({ things }: { readonly things: readonly Laid[] }) {
  const { hands } = useSurface();
  const holders = useCell(hands.holders, (all) => all);
  const cards = useStage((stage) => stage.cards);
  const decks = useStage((stage) => stage.decks);
  return [...holders]
    .filter(([id]) => !things.some((thing) => thing.id === id))
    .map(([id, member]) => {
      const card = cards.find((one) => one.id === id);
      const theme = decks.find((deck) => deck.id === card?.deckId)?.theme;
      if (card === undefined || theme === undefined) return null;
      return <Coming key={id} card={card} theme={theme} member={member} />;
    });
}

interface ComingProps {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  readonly member: MemberId;
}

function Coming({ card, theme, member: memberId }: ComingProps) {
  const { hands, motion } = useSurface();
  const member = useStage((stage) => memberOf(stage, memberId));
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = element.current;
    const point = hands.pointOf(card.id);
    if (here === null || point === undefined) return;
    // Once it lies on the board it goes on from here.
    motion.lay(card.id, here, point);
    return () => motion.forget(card.id, here);
  }, [hands, motion, card.id]);
  if (member === undefined) return null;
  return (
    <div
      ref={element}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-[1000000000] will-change-[translate]"
    >
      <CardOnBoard card={card} theme={theme} picked />
      <Holder name={member.name} colour={member.colour} />
    </div>
  );
}
