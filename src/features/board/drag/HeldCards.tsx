import { useCallback, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ThingId } from '../../../model/board/board.ts';
import type { Card } from '../../../model/deck.ts';
import type { MemberId } from '../../../model/ids.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { memberColour } from '../../../ui/memberColour.ts';
import { BoardCard } from '../items/ThingFace.tsx';
import { loosen } from '../surface/frames.ts';
import { OnScreenScale } from '../surface/OnScreenScale.tsx';
import { useSurface } from '../surface/SurfaceContext.ts';
import type { Laid } from './grip.ts';

/** A card that one brings from a deck: above everything, until it lies on the board. */
export function OwnComingCard() {
  const { viewport, corner, held } = useSurface();
  const id = useStore(held, (one) => (one?.grip.fromDeck === true ? one.grip.id : null));
  const card = useStage((stage) => stage.cards).find((one) => one.id === id);
  const follow = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return;
      const draw = () => {
        const { x, y } = corner.getState();
        element.style.transform = `translate(${x}px, ${y}px) scale(${viewport.view().zoom})`;
      };
      draw();
      const stops = [corner.subscribe(draw), viewport.subscribe(draw), loosen(element, 'transform')];
      return () => stops.forEach((stop) => stop());
    },
    [corner, viewport],
  );
  if (card === undefined) return null;
  return (
    <div
      ref={follow}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-40 w-max origin-top-left will-change-transform"
    >
      <BoardCard card={card} size="small" picked />
    </div>
  );
}

/** Cards that others are bringing from a deck: not on the board yet, but one sees them coming. */
export function OthersComingCards({ things }: { readonly things: readonly Laid[] }) {
  const holders = useStore(useSurface().others.holders);
  const cards = useStage((stage) => stage.cards);
  const isComing = (id: ThingId) => !things.some((thing) => thing.id === id);
  return [...holders].map(([id, member]) => {
    const card = isComing(id) ? cards.find((one) => one.id === id) : undefined;
    return card && <ComingCard key={id} card={card} holder={member} />;
  });
}

function ComingCard({ card, holder }: { readonly card: Card; readonly holder: MemberId }) {
  const { others, motion } = useSurface();
  const isMember = useStage((stage) => memberOf(stage, holder) !== undefined);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = element.current;
    const point = others.pointOf(card.id);
    if (here === null || point === undefined) return;
    // Once it lies on the board it goes on from here.
    motion.lay(card.id, here, point);
    return () => motion.forget(card.id, here);
  }, [others, motion, card.id]);
  if (!isMember) return null;
  return (
    <div
      ref={element}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-[1000000000] will-change-[translate]"
    >
      <BoardCard card={card} size="small" picked />
      <HolderMark holder={holder} />
    </div>
  );
}

/** That somebody holds a thing: a ring around it in their colour, and their name under it. */
export function HolderMark({ holder }: { readonly holder: MemberId }) {
  const member = useStage((stage) => memberOf(stage, holder));
  if (member === undefined) return null;
  return (
    <span aria-hidden="true" className={`${memberColour(member.colour)} contents`}>
      {/* An outline would be drawn anew in every frame in which the thing moves. */}
      <span className="holder-ring pointer-events-none absolute -inset-1.25 rounded-[0.9rem]" />
      <OnScreenScale className="forced-line absolute top-full left-1 mt-1 origin-top-left rounded-md border border-transparent bg-(--member) px-2 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap text-white">
        {member.name}
      </OnScreenScale>
    </span>
  );
}
