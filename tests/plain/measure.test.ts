import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hardness, measure } from './measure.ts';
import { everyText } from './everyText.ts';
import type { PlainText } from './text.ts';

const dutch = (text: string, more: Partial<PlainText> = {}): PlainText => ({
  place: 'a place',
  locale: 'nl',
  text,
  explained: false,
  aloud: false,
  ...more,
});
const english = (text: string, more: Partial<PlainText> = {}) => dutch(text, { locale: 'en', ...more });
const found = (text: PlainText) => measure(text).map(({ kind, what }) => `${kind} ${what}`);

describe('what makes a text hard', () => {
  it.each([
    [dutch('Welke kaart raakt jou?'), []],
    [dutch('Leg neer wat je weet. Draai de kaart om en lees wat er staat.'), []],
    [dutch('De functionaris wordt gevraagd.'), ['passive wordt gevraagd', 'rare functionaris']],
    [dutch('Wij zijn verantwoordelijk.'), ['long verantwoordelijk']],
    [dutch('een '.repeat(15) + 'kaart.'), ['sentence 16']],
    [dutch('een '.repeat(14) + 'kaart.'), []],
    [dutch('Vraag het de KTB.'), ['term KTB']],
    [dutch('Bel Ondermijning in Wijk Oost.'), []],
    [english('Which card speaks to you?'), []],
    [english('The ombudsman was asked.'), ['passive was asked', 'rare ombudsman']],
    [english('a '.repeat(17) + 'card.'), ['sentence 18']],
  ])('is counted: $text', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it('[F63] is a term that nothing explains, and not one that the screen explains', () => {
    const text = 'Kies een knop voor het kennisbeleid en voor publieke waarde.';
    expect(found(dutch(text))).toEqual(['term kennisbeleid', 'term publieke waarde']);
    expect(found(dutch(text, { explained: true }))).toEqual([]);
  });

  it('[F63] is no word of every day that the glossary has too', () => {
    expect(found(dutch('Welke kennis en welke informatie heb je?'))).toEqual([]);
  });

  it('says in which sentence it is', () => {
    const [finding] = measure(dutch('Dit is kort. De functionaris belt.'));
    expect(finding?.sentence).toBe('De functionaris belt.');
  });

  it('weighs double where everybody reads or hears it', () => {
    const text = dutch('De functionaris belt.');
    const findings = measure(text);
    expect(hardness({ ...text, aloud: true }, findings)).toBe(2 * hardness(text, findings));
  });

  const texts = everyText();

  it('[F60] is seen in any text that gets a bad sentence', () => {
    const bad = { nl: 'De functionaris wordt gevraagd.', en: 'The ombudsman was asked.' };
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        const worse = { ...text, text: `${text.text}\n${bad[text.locale]}` };
        expect(measure(worse).slice(0, -2)).toEqual(measure(text));
        expect(
          measure(worse)
            .slice(-2)
            .map(({ kind }) => kind),
        ).toEqual(['passive', 'rare']);
      }),
    );
  });

  it('is the same for the same text in two lines as in two texts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (one, other) => {
        const second = { ...other, locale: one.locale, explained: one.explained };
        const both = { ...one, text: `${one.text}\n${other.text}` };
        expect(measure(both)).toEqual([...measure(one), ...measure(second)]);
      }),
    );
  });
});
