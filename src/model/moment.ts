import type { CardId } from './deck.ts';
import { answersTo, cardOf, openRound, roundsInOrder, type Round, type Stage } from './stage.ts';

/** The steps that a card goes through at the table, in order. */
export const steps = ['choose', 'write', 'discuss'] as const;
export type Step = (typeof steps)[number];

/** Where the conversation is. `step` is null when nothing can happen any more. */
export type Moment =
  | { readonly kind: 'lobby'; readonly step: 'choose' }
  | { readonly kind: 'no-card'; readonly step: 'choose' }
  | { readonly kind: 'card'; readonly step: 'choose'; readonly cardId: CardId }
  | { readonly kind: 'writing'; readonly step: 'write'; readonly cardId: CardId; readonly round: Round }
  | { readonly kind: 'revealed'; readonly step: 'discuss'; readonly cardId: CardId }
  | { readonly kind: 'closed'; readonly step: null };

/** What is going on now. Follows from the stage, so that every screen tells the same. */
export function momentOf(stage: Stage): Moment {
  if (stage.phase === 'closed') return { kind: 'closed', step: null };
  if (stage.phase === 'lobby') return { kind: 'lobby', step: 'choose' };
  const round = openRound(stage);
  if (round !== null) return { kind: 'writing', step: 'write', cardId: round.cardId, round };
  const card = cardOf(stage, stage.spotlight);
  if (card === undefined) return { kind: 'no-card', step: 'choose' };
  // A round that nobody wrote in was revealed all the same: one goes on from there.
  const discussed =
    answersTo(stage, card.id).length > 0 || roundsInOrder(stage).some(({ cardId }) => cardId === card.id);
  return discussed
    ? { kind: 'revealed', step: 'discuss', cardId: card.id }
    : { kind: 'card', step: 'choose', cardId: card.id };
}
