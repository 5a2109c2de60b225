import { lazyParts } from '../../../ui/lazyParts.ts';
import type { ParticipantFace } from '../activity.ts';

const { MyHand, PlayedCards } = lazyParts(['hand'], {
  MyHand: () => import('./MyHand.tsx'),
  PlayedCards: () => import('./PlayedCards.tsx'),
});

/** Hands: everybody chooses from cards of their own, and what they chose stays on the table. */
export const participant: ParticipantFace = {
  moments: { hand: { View: MyHand } },
  begins: ($) => $.table.newDeal,
  rest: { isThere: ({ played }) => played.length > 0, View: PlayedCards },
};
