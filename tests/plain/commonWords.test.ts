import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partsOfDutch } from './commonDutch.ts';
import { partsOfEnglish } from './commonEnglish.ts';
import { knownWords } from './knownWords.ts';
import { syllablesOf } from './syllables.ts';
import { ranks } from './wordLists.ts';

describe('a word of every day', () => {
  it('comes from lists of the same length', () => {
    const sizes = [ranks.nl.size, ranks.en.size];
    expect(Math.min(...sizes)).toBeGreaterThan(15_000);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.15);
  });

  it.each([
    'kaart',
    'kaarten',
    'kaartje',
    'brieven',
    'onthult',
    'bewaarde',
    'gewist',
    'namen',
    'sterkste',
    'wijzig',
  ])('is one with its endings: %s', (word) => {
    expect(partsOfDutch(word)).toEqual([word]);
  });

  it.each([
    ['kennisbeleid', ['kennis', 'beleid']],
    ['vragenlijst', ['vragen', 'lijst']],
    ['gemeentebeleid', ['gemeente', 'beleid']],
    ['onderzoeksafdeling', ['onderzoeks', 'afdeling']],
    ['klaargezet', ['klaar', 'gezet']],
    ['opgeslagen', ['opgeslagen']],
    ['aantekeningenlijst', ['aantekeningen', 'lijst']],
  ])('[F63] may be a Dutch compound: %s', (word, parts) => {
    expect(partsOfDutch(word)).toEqual(parts);
  });

  it.each(['ondermijning', 'functionaris', 'decentralisatie', 'xlsx', 'qwrtplk'])(
    '[F63] is not made of what is rare: %s',
    (word) => {
      expect(partsOfDutch(word)).toEqual([]);
    },
  );

  it('[F63] puts two words of every day together and still knows them', () => {
    const often = [...ranks.nl]
      .filter(([word, rank]) => rank < 3_000 && /^[a-z]{5,9}$/u.test(word))
      .map(([word]) => word);
    fc.assert(
      fc.property(fc.constantFrom(...often), fc.constantFrom(...often), (head, tail) => {
        expect(partsOfDutch(head + tail)).not.toEqual([]);
      }),
    );
  });

  it.each(['cards', 'organisation', 'colours', 'travelling', 'carried', 'unknown', 'reread', 'timeline'])(
    'is one in English: %s',
    (word) => {
      expect(partsOfEnglish(word)).not.toEqual([]);
    },
  );

  it.each(['decentralisation', 'supposition', 'qwrtplk'])('is not one in English: %s', (word) => {
    expect(partsOfEnglish(word)).toEqual([]);
  });

  it('is not in our own list when the lists have it already', () => {
    expect([...knownWords.nl].filter((word) => partsOfDutch(word).length === 1 && short(word, 'nl'))).toEqual(
      [],
    );
    expect(
      [...knownWords.en].filter((word) => partsOfEnglish(word).length === 1 && short(word, 'en')),
    ).toEqual([]);
  });

  const short = (word: string, locale: 'nl' | 'en') => syllablesOf(word, locale) < 5;
});

describe('syllables', () => {
  it.each([
    ['nl', 'kaart', 1],
    ['nl', 'gemeente', 3],
    ['nl', 'verantwoordelijkheid', 6],
    ['en', 'table', 1],
    ['en', 'knowledge', 2],
    ['en', 'municipality', 5],
  ] as const)('are counted, never too many: %s %s', (locale, word, count) => {
    expect(syllablesOf(word, locale)).toBe(count);
  });
});
