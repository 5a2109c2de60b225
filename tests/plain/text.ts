import type { Locale } from '../../src/messages/locale.ts';

/** A text of the product in one language, with what the measuring must know of it. */
export interface PlainText {
  /** Where it is written, as `messages table.brought` or `decks kennisbronnen-2 text`. The budget is kept under this name. */
  readonly place: string;
  readonly locale: Locale;
  readonly text: string;
  /** The screen shows the words of the glossary beside this text, so its terms are explained. */
  readonly explained: boolean;
  /** Everybody at the table reads or hears it: a card, or a text of the table. */
  readonly aloud: boolean;
}
