import { useCallback } from 'react';
import { useStage } from '../../../session/hooks.tsx';
import { CardOnBoard } from '../items/CardOnBoard.tsx';
import { loosen } from '../surface/frames.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useCell } from '../surface/useCell.ts';

/** A card that one brings from a deck: above everything, until it lies on the board. */
export function InHand() {
  const { viewport, corner, held } = useSurface();
  const id = useCell(held, (one) => (one?.grip.fromDeck === true ? one.grip.id : null));
  const card = useStage((stage) => stage.cards).find((one) => one.id === id);
  const theme = useStage((stage) => stage.decks).find((deck) => deck.id === card?.deckId)?.theme;
  const follow = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return;
      const draw = () => {
        const { x, y } = corner.get();
        element.style.transform = `translate(${x}px, ${y}px) scale(${viewport.view().zoom})`;
      };
      draw();
      const stops = [corner.subscribe(draw), viewport.subscribe(draw), loosen(element, 'transform')];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [corner, viewport],
  );
  if (card === undefined || theme === undefined) return null;
  return (
    <div
      ref={follow}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-40 w-max origin-top-left will-change-transform"
    >
      <CardOnBoard card={card} theme={theme} picked />
    </div>
  );
}
