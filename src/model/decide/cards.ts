import { activities } from '../activities/registry.ts';
import { ownDeckId, themes, type Card, type CardId } from '../deck.ts';
import { limits } from '../limits.ts';
import { sessionCard, sessionDeck } from '../readDeck.ts';
import { refuse } from '../refusal.ts';
import { asHeading, harmlessHeading } from '../session/names.ts';
import { cardOf, type DeckLabel, type Stage } from '../session/stage.ts';
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

const ownDeckTitle = { nl: 'Eigen vraag', en: 'Own question' };

/** The decks with that of the questions typed at the table, in a colour that no other deck of the session has. */
function withOwnDeck(decks: readonly DeckLabel[]): readonly DeckLabel[] {
  if (decks.some(({ id }) => id === ownDeckId)) return decks;
  const theme = themes.find((one) => !decks.some((deck) => deck.theme === one)) ?? themes[0];
  return [...decks, { id: ownDeckId, theme, title: ownDeckTitle, shortTitle: ownDeckTitle }];
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

  /**
   * Makes a card of a question that somebody types at the table, and puts it in the spotlight. The same question once more
   * is the same card: who heard no answer may ask again.
   */
  'card.add': (stage, { text }, { random, now }) => {
    const question = harmlessHeading(asHeading(text));
    if (question === '') return refuse('card-empty');
    if (question.length > limits.cardTextLength) return refuse('card-too-long');
    const own = stage.cards.filter(({ deckId }) => deckId === ownDeckId);
    const known = own.find((card) => card.question.nl === question);
    if (known !== undefined) return accept(spotlit(stage, known.id, now));
    if (stage.cards.length >= limits.cards) return refuse('too-many-cards');
    const card: Card = {
      id: `${ownDeckId}-${random.text(8)}` as CardId,
      deckId: ownDeckId,
      number: Math.max(0, ...own.map((one) => one.number)) + 1,
      question: { nl: question, en: question },
      prompts: { nl: [], en: [] },
      tip: { nl: '', en: '' },
    };
    const added = { ...stage, decks: withOwnDeck(stage.decks), cards: [...stage.cards, card] };
    return accept(spotlit(added, card.id, now));
  },

  /** Adds a card of the library to those of the session, as a copy. It stays in its deck until somebody uses it. */
  'card.bring': (stage, { cardId }, { libraryCard }) => {
    if (cardOf(stage, cardId) !== undefined) return accept(stage);
    if (libraryCard === undefined) return refuse('no-such-card');
    if (stage.cards.length >= limits.cards) return refuse('too-many-cards');
    const { card, deck } = libraryCard;
    const decks = stage.decks.some(({ id }) => id === deck.id)
      ? stage.decks
      : [...stage.decks, sessionDeck(deck)];
    return accept({ ...stage, decks, cards: [...stage.cards, sessionCard(card)] });
  },
};
