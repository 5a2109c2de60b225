/** How the example's texts are written: who says what to which card, in both languages. */
import type { Localized } from '../../model/deck.ts';
import type { Source } from '../../model/source.ts';

/** The people of the example: an invented team of an invented municipality. */
export const people = {
  mirjam: 'Mirjam',
  teun: 'Teun',
  dewi: 'Dewi',
  karim: 'Karim',
  joke: 'Joke',
  lisanne: 'Lisanne',
} as const;
export type Person = keyof typeof people;

export interface Voice {
  readonly by: Person;
  readonly source: Source | null;
  readonly text: Localized;
}

/** What people say to one card. */
export interface CardVoices {
  /** Answers that are on the table when the example opens; empty for most cards. */
  readonly published: readonly Voice[];
  /** Answers that people hand in when the visitor opens silent writing on this card. */
  readonly toCome: readonly Voice[];
}

/** The voices of one deck, by card number. */
export type DeckVoices = Readonly<Record<number, CardVoices>>;

/** One answer. */
export function say(by: Person, source: Source | null, nl: string, en: string): Voice {
  return { by, source, text: { nl, en } };
}

/** A card on which nothing is on the table yet. */
export function toCome(...voices: readonly Voice[]): CardVoices {
  return { published: [], toCome: voices };
}
