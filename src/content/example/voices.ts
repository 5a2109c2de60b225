/** The people of the example, and what they say to which card. */
import type { Card, Localized } from '../../model/deck.ts';
import { sources, type Source } from '../../model/source.ts';
import { kennisbeleidVoices } from './kennisbeleidVoices.ts';
import { kennisbronnenVoices } from './kennisbronnenVoices.ts';
import { leidinggevendeVoices } from './leidinggevendeVoices.ts';
import { lerenVoices } from './lerenVoices.ts';

/** An invented team of an invented municipality. */
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

const voicesByDeck: Readonly<Record<string, string>> = {
  kennisbronnen: kennisbronnenVoices,
  leidinggevende: leidinggevendeVoices,
  kennisbeleid: kennisbeleidVoices,
  leren: lerenVoices,
};

/**
 * One answer, written in three lines: its author and knowledge source, then what it says in Dutch and in English.
 * Throws when it is written in another way.
 */
function readVoice(written: string): Voice {
  const [heading = '', nl, en, ...more] = written.split('\n');
  const [name, sourceName = null] = heading.split(', ');
  const by = Object.keys(people).find((person): person is Person => person === name);
  const source = sources.find((one) => one === sourceName) ?? null;
  if (by === undefined || source !== sourceName || nl === undefined || en === undefined || more.length > 0)
    throw new Error(`Not an answer of the example: ${written}`);
  return { by, source, text: { nl, en } };
}

/** The answers under a heading such as `# leren-3 to come`, by the id of the card: its number may change. */
function voicesUnder(heading: string, text: string): Voice[] {
  const [, under = ''] = `\n${text}`.split(`\n${heading}\n\n`);
  const [answers = ''] = under.split('\n\n#');
  return answers === '' ? [] : answers.trim().split('\n\n').map(readVoice);
}

/** What people say to a card; nothing to a card of a deck that we have no voices for. */
export function voicesOf({ deckId, id }: Card): CardVoices {
  const text = voicesByDeck[deckId] ?? '';
  return {
    published: voicesUnder(`# ${id} on the table`, text),
    toCome: voicesUnder(`# ${id} to come`, text),
  };
}
