import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clausesIn, sentencesIn, wordsIn } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['nl', 'Een kaart. Twee vragen? Drie!', 3],
    ['nl', 'Denk aan cijfers, bijv. van het CBS. Of aan iets anders.', 2],
    ['nl', 'Schrijf op:\nwie het doet\nwanneer', 3],
    ['nl', 'Zeg: “We beginnen.” Draai dan de kaart om.', 2],
    ['nl', '{{count}} antwoorden · op tafel', 2],
    ['nl', 'Iedereen schreef. {{count}} deden mee.', 2],
    ['nl', '', 0],
    ['nl', '…', 0],
    ['en', 'Keep it short, e.g. one line. Then stop.', 2],
    ['en', 'Kennistafel keeps to WCAG 2.2, level AA.', 1],
  ] as const)('are counted in %s “%s”', (locale, text, count) => {
    expect(sentencesIn(text, locale)).toHaveLength(count);
  });

  it.each([
    ['Hoe duidelijk is wie wat doet?', 6],
    ['{{name}} heeft 1.200 antwoorden', 4],
    ['zo’n data-analyse van één pagina', 5],
    ['– “Ja!”', 1],
  ])('have words: “%s”', (sentence, count) => {
    expect(wordsIn(sentence)).toHaveLength(count);
  });

  it('have clauses between commas', () => {
    expect(clausesIn('Als je klaar bent, leg je het neer.')).toHaveLength(2);
  });

  const word = fc.constantFrom('kaart', 'tafel', 'vraag', 'antwoord', 'stil', 'samen');
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 });

  it('are as many as were written, with as many words', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (written) => {
        const text = written.map((words) => `Nu ${words.join(' ')}.`).join(' ');
        const found = sentencesIn(text, 'nl').map((one) => wordsIn(one).length);
        expect(found).toEqual(written.map((words) => words.length + 1));
      }),
    );
  });

  it('lose no word of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('nl', 'en'), (text, locale) => {
        const whole = text
          .split(/\n| · /u)
          .flatMap(wordsIn)
          .join('');
        expect(sentencesIn(text, locale).flatMap(wordsIn).join('').length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
