import type { CommandOf } from '../command.ts';
import type { CardId } from '../deck.ts';
import { refuse } from '../refusal.ts';
import { cardOf, openRound, type Stage } from '../stage.ts';
import { accept, type Context, type Decision } from './context.ts';

/** The stage with a card in the spotlight; the session starts if it had not. */
function spotlit(stage: Stage, cardId: CardId | null): Stage {
  return { ...stage, spotlight: cardId, phase: stage.phase === 'lobby' ? 'table' : stage.phase };
}

/** Puts a card large on every screen, or none. Refused while people write: their card must stay before them. */
export function cardSpotlight(stage: Stage, command: CommandOf<'card.spotlight'>): Decision {
  if (command.cardId !== null && cardOf(stage, command.cardId) === undefined) return refuse('no-such-card');
  const round = openRound(stage);
  if (round !== null && round.cardId !== command.cardId) return refuse('round-open');
  return accept(spotlit(stage, command.cardId));
}

/** Draws a card at random, none twice before all have come by, and puts it in the spotlight. */
export function cardDraw(stage: Stage, { random }: Context): Decision {
  if (openRound(stage) !== null) return refuse('round-open');
  const left = stage.cards.filter((card) => !stage.drawn.includes(card.id));
  // A full deck again: only the card that lies face up now may not come at once.
  const pile = left.length > 0 ? left : stage.cards.filter((card) => card.id !== stage.spotlight);
  const card = pile[random.below(pile.length)] ?? stage.cards[0];
  if (card === undefined) return refuse('no-such-card');
  const drawn = left.length > 0 ? [...stage.drawn, card.id] : [card.id];
  return accept({ ...spotlit(stage, card.id), drawn });
}
