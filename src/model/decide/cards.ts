import { activities } from '../activities/registry.ts';
import type { CardId } from '../deck.ts';
import { refuse } from '../refusal.ts';
import { cardOf, type Stage } from '../session/stage.ts';
import { accept, type Decides } from './context.ts';

/** The stage when something comes on the screens: the outcome of an activity makes room for it. */
export function withScreensFree(stage: Stage): Stage {
  return activities.reduce((free, activity) => activity.makesRoom?.(free) ?? free, stage);
}

/** The stage with a card in the spotlight; the session starts if it had not. */
export function spotlit(stage: Stage, cardId: CardId, now: number, faceDown = false): Stage {
  return { ...withoutSpotlight(stage), spotlight: cardId, faceDown, shownAt: now };
}

function withoutSpotlight(stage: Stage): Stage {
  const phase = stage.phase === 'lobby' ? 'table' : stage.phase;
  return { ...withScreensFree(stage), spotlight: null, faceDown: false, phase };
}

export const cardDecisions: Decides<`card.${string}`> = {
  /** Puts a card large on every screen, face up or face down, or none. */
  'card.spotlight': (stage, { cardId, faceDown }, { now }) => {
    if (cardId === null) return accept(withoutSpotlight(stage));
    if (cardOf(stage, cardId) === undefined) return refuse('no-such-card');
    return accept(spotlit(stage, cardId, now, faceDown));
  },

  /** Draws a card at random, none twice before all have come by, and puts it in the spotlight. */
  'card.draw': (stage, { faceDown }, { random, now }) => {
    const left = stage.cards.filter((card) => !stage.drawn.includes(card.id));
    // A full deck again: only the card that is face up now may not come at once.
    const pile = left.length > 0 ? left : stage.cards.filter((card) => card.id !== stage.spotlight);
    const card = pile[random.below(pile.length)] ?? stage.cards[0];
    if (card === undefined) return refuse('no-such-card');
    const drawn = left.length > 0 ? [...stage.drawn, card.id] : [card.id];
    return accept({ ...spotlit(stage, card.id, now, faceDown), drawn });
  },

  'card.turn': (stage) => accept(stage.faceDown ? { ...stage, faceDown: false } : stage),

  /** Puts a card back in the deck, so that it can be drawn again; it leaves the spotlight and the played cards. */
  'card.putBack': (stage, { cardId }) => {
    if (cardOf(stage, cardId) === undefined) return refuse('no-such-card');
    const without = (cards: readonly CardId[]) => cards.filter((id) => id !== cardId);
    const back = { ...stage, drawn: without(stage.drawn), played: without(stage.played) };
    return accept(stage.spotlight === cardId ? withoutSpotlight(back) : back);
  },
};
