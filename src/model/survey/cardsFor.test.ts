import { describe, expect, it } from 'vitest';

import { library } from '../../../decks/library.ts';
import { cardsOfItem, cardsOfScale, topicsOf } from './cardsFor.ts';
import { fullKennisscan } from './kennisscan.ts';
import type { Questionnaire } from './questionnaire.ts';
import { releaseOf } from './testRelease.ts';

const scales = fullKennisscan.scales.map(({ id }) => id);
const items = fullKennisscan.scales.flatMap((scale) => scale.items.map(({ id }) => id));

describe('the cards that fit a part of the kennisscan', () => {
  it('are there for every scale, and for no item or scale that does not exist', () => {
    expect(Object.keys(cardsOfScale)).toEqual(scales);
    expect(Object.keys(cardsOfItem).filter((id) => !items.includes(id))).toEqual([]);
  });

  it('[K24] exist in the library, each with a reason in two languages', () => {
    const known = new Set(library.flatMap(({ cards }) => cards.map(({ id }) => id)));
    const all = [...Object.values(cardsOfScale), ...Object.values(cardsOfItem)].flat();
    expect(all.filter(({ cardId }) => !known.has(cardId))).toEqual([]);
    for (const { why } of all) {
      expect(why.nl).toMatch(/^.{10,90}[.?]$/u);
      expect(why.en).toMatch(/^.{10,90}[.?]$/u);
    }
  });
});

describe('what to talk about', () => {
  const short = (questionnaire: Questionnaire, changed: Readonly<Record<string, readonly number[]>>) =>
    topicsOf(questionnaire, releaseOf(questionnaire, changed), 5).map(({ scale, item, marks, cards }) => [
      item?.id ?? scale.id,
      marks.join(),
      cards.map(({ cardId }) => cardId).join(),
    ]);

  it('[K24] is where people disagree first, then what is weak, each with its own cards before those of the scale', () => {
    const changed = {
      'availability-practice': [7, 0, 0, 0],
      'managing-training': [4, 0, 0, 3],
      'involving-experience': [6, 1, 0, 0, 0],
      'involving-expertise': [6, 1, 0, 0, 0],
      'involving-research': [6, 1, 0, 0, 0],
    };
    expect(short(fullKennisscan, changed)).toEqual([
      ['managing-training', 'divided', 'leidinggevende-1,kennisbeleid-2,startvragen-7'],
      ['availability-practice', 'weakest', 'kennisbronnen-6,startvragen-2,kennisbronnen-4'],
      ['involving', 'weakest', 'startvragen-4,kennisbronnen-5'],
    ]);
  });

  it('has every card once, and a scale only where none of its items stands out', () => {
    const changed = { 'polling-plans': [7, 0, 0, 0, 0] };
    expect(short(fullKennisscan, changed)).toEqual([
      ['polling-plans', 'weakest', 'kennisbronnen-5,goed-beleid-2'],
    ]);
  });

  it('leads from a statement to its own card', () => {
    const statements: Questionnaire = {
      id: 'stellingen',
      title: { nl: '', en: '' },
      scales: [
        {
          id: 'stellingen',
          title: { nl: '', en: '' },
          answers: 'agree',
          items: ['herken-je-dit-1', 'herken-je-dit-2', 'herken-je-dit-3'].map((id) => ({
            id,
            stem: { nl: id, en: id },
            cardId: id,
          })),
        },
      ],
    };
    expect(short(statements, { 'herken-je-dit-2': [3, 0, 0, 0, 4] })).toEqual([
      ['herken-je-dit-2', 'divided,recognised', 'herken-je-dit-2'],
    ]);
  });

  it('is nothing where nothing stands out', () => {
    expect(short(fullKennisscan, {})).toEqual([]);
  });
});
