/** Cards as data for the templates of paper. Texts are strings in it: a template shows them and never reads them. */
import { encode } from 'uqr';

import type { Translate } from '../../messages/translate.ts';
import type { Card, Deck, Locale, Theme } from '../../model/deck.ts';
import type { PrintOrder } from '../../model/printOrder.ts';
import { plainText } from '../plainText.ts';
import { line, type Line } from './notesData.ts';

/** A deck to be printed, with the cards of it that were asked for. */
export interface PrintedDeck {
  readonly deck: Pick<Deck, 'theme' | 'title' | 'shortTitle' | 'description'>;
  readonly cards: readonly Pick<Card, 'id' | 'number' | 'question' | 'prompts'>[];
  /** Whether a card has a page on this server. */
  readonly inLibrary: boolean;
}

export interface CardsOptions {
  readonly order: Omit<PrintOrder, 'decks' | 'cards'>;
  /** The address of the pages of cards, to which an id is added. */
  readonly cardsAt: string;
  /** The signs of the themes, as SVG. */
  readonly signs: Readonly<Record<Theme, string>>;
  readonly translators: Readonly<Record<Locale, Translate>>;
}

interface Face {
  readonly lang: Locale;
  readonly label: Line;
  readonly question: Line;
  readonly prompts: readonly Line[];
}

/** What somebody typed, on one line. */
const typed = (text: string): Line => line(plainText(text).replaceAll(/\s+/gu, ' '));

/** A code that cameras read: so many dots on a side, row by row, dark ones as 1. */
function qrOf(address: string): { readonly side: number; readonly dots: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { side: size, dots: data.flatMap((row) => row.map((dark) => (dark ? '1' : '0'))).join('') };
}

/** The data for the template that this layout has, as JSON. */
export function cardsData(decks: readonly PrintedDeck[], options: CardsOptions): string {
  const { order, cardsAt, signs, translators } = options;
  const { lang, layout, flip, back, offset, proof, qr } = order;
  const t = translators[lang];
  const other = lang === 'nl' ? 'en' : 'nl';

  function faceOf(deck: PrintedDeck['deck'], card: PrintedDeck['cards'][number], language: Locale): Face {
    const theme = deck.shortTitle[language];
    const label = translators[language](($) => $.ui.card.label, { theme, number: card.number });
    return {
      lang: language,
      label: typed(label),
      question: typed(card.question[language]),
      prompts: card.prompts[language].map(typed),
    };
  }

  const cards = decks.flatMap(({ deck, cards: some, inLibrary }) =>
    some.map((card) => {
      const front = faceOf(deck, card, lang);
      const second = faceOf(deck, card, other);
      // A card that is written in one language only says the same in the other.
      const differs = second.question.text !== front.question.text;
      return {
        theme: deck.theme,
        title: typed(deck.shortTitle[lang]),
        front,
        back: back === 'language' && differs ? second : null,
        qr: qr && inLibrary ? { ...qrOf(`${cardsAt}${card.id}`), alt: t(($) => $.cardPrint.paper.qr) } : null,
      };
    }),
  );
  const [first] = decks;
  const title =
    layout === 'calibration'
      ? t(($) => $.cardPrint.paper.calibration)
      : decks.length === 1 && first
        ? typed(first.deck.title[lang]).text
        : t(($) => $.cardPrint.paper.title);
  return JSON.stringify({
    locale: lang,
    documentTitle: title,
    layout,
    flip,
    backs: back !== 'none',
    offset,
    proof,
    signs,
    cards,
    posters: decks.map(({ deck, cards: some }) => ({
      theme: deck.theme,
      title: typed(deck.title[lang]),
      description: typed(deck.description[lang]),
      cards: some.map(({ number, question }) => ({ number, question: typed(question[lang]) })),
    })),
    calibration: {
      how: (['print', 'hold', 'read', 'type'] as const).map((step) => t(($) => $.cardPrint.paper.how[step])),
      across: t(($) => $.cardPrint.paper.across),
      down: t(($) => $.cardPrint.paper.down),
      back: t(($) => $.cardPrint.paper.back),
    },
  });
}
