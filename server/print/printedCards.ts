/** The cards of an order, as data for their template. */
import { library } from '../../decks/library.ts';

import { cardsData, type PrintedDeck } from '../../src/exports/pdf/cardsData.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import type { PrintOrder } from '../../src/model/printOrder.ts';
import { readDeck } from '../../src/model/readDeck.ts';
import { readThemeSigns } from './themeSigns.ts';

const signs = readThemeSigns();
const translators = { nl: createTranslator('nl'), en: createTranslator('en') };

/** As JSON. What is not in the library is left out; `cardsAt` is the address of the pages of its cards. */
export function dataOfCards({ decks, cards, ...order }: PrintOrder, cardsAt: string): string {
  const wanted = cards && new Set(cards);
  const printed = decks.flatMap((asked): PrintedDeck[] => {
    const inLibrary = typeof asked === 'string';
    const deck = inLibrary ? library.find(({ id }) => id === asked) : readDeck(asked);
    const some = deck?.cards.filter(({ id }) => wanted?.has(id) ?? true) ?? [];
    return deck === undefined || some.length === 0 ? [] : [{ deck, cards: some, inLibrary }];
  });
  return cardsData(printed, { order, cardsAt, signs, translators });
}
