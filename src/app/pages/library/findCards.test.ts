import { describe, expect, it } from 'vitest';

import { library } from '../../../../decks/library.ts';
import { everything, findCards, type Wanted } from './findCards.ts';

const found = (wanted: Partial<Wanted>, locale: 'nl' | 'en' = 'nl') =>
  findCards(library, { ...everything, ...wanted }, locale).flatMap(({ cards }) =>
    cards.map(({ id }) => id as string),
  );

describe('finding cards', () => {
  it('gives all of them when nothing is asked', () => {
    expect(found({})).toHaveLength(76);
  });

  it('ignores capitals and accents, in the question and in what was written', () => {
    expect(found({ words: 'LEERCULTUUR' })).toContain('leren-1');
    expect(found({ words: 'éen echt géval' })).toEqual(expect.arrayContaining(['kennisbronnen-3']));
    expect(found({ words: 'een echt geval' })).toContain('kennisbronnen-3');
  });

  it('wants every word, anywhere on the card or in its tip, in the language on the screen', () => {
    expect(found({ words: 'viswinkels' })).toEqual(['publieke-meerwaarde-11']);
    expect(found({ words: 'viswinkels partner' })).toEqual([]);
    expect(found({ words: 'fish shops' }, 'en')).toEqual(['publieke-meerwaarde-11']);
    expect(found({ words: 'leercultuur' }, 'en')).toEqual([]);
  });

  it('finds a card by the name that people say', () => {
    expect(found({ words: 'kennisbronnen 3' })).toContain('kennisbronnen-3');
  });

  it('filters by theme, by knowledge source, by what a deck is based on and by favourites, together', () => {
    expect(found({ theme: 'leren' })).toHaveLength(4);
    expect(found({ theme: 'kennisbronnen', about: 'experience' })).toContain('kennisbronnen-5');
    expect(found({ theme: 'kennisbronnen', about: 'experience' })).not.toContain('kennisbronnen-6');
    const title = library.find(({ id }) => id === 'denkkader')?.basedOn?.title.nl ?? '';
    expect(found({ basedOn: title })).toHaveLength(17);
    expect(found({ among: ['leren-2', 'denkkader-1'], basedOn: title })).toEqual(['denkkader-1']);
  });
});
