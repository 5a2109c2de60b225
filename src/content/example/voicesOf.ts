import type { Card } from '../../model/deck.ts';
import { kennisbeleidVoices } from './kennisbeleidVoices.ts';
import { kennisbronnenVoices } from './kennisbronnenVoices.ts';
import { leidinggevendeVoices } from './leidinggevendeVoices.ts';
import { lerenVoices } from './lerenVoices.ts';
import type { CardVoices, DeckVoices } from './voices.ts';

const voicesByDeck: Readonly<Record<string, DeckVoices>> = {
  kennisbronnen: kennisbronnenVoices,
  leidinggevende: leidinggevendeVoices,
  kennisbeleid: kennisbeleidVoices,
  leren: lerenVoices,
};

/** What people say to a card; nothing to a card of a deck that we have no voices for. */
export function voicesOf(card: Card): CardVoices {
  return voicesByDeck[card.deckId]?.[card.number] ?? { published: [], toCome: [] };
}
