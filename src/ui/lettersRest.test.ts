import { expect, it } from 'vitest';

import { createLettersRest, pauseMs, type TypedKey } from './lettersRest.ts';

const sentence = 'de bus rijdt straks langs het plein. ';

function typist() {
  const rest = createLettersRest();
  let at = 0;
  const type = (key: string, more: Partial<TypedKey> = {}) => {
    at += more.at ?? 100;
    return rest.isLeftOver({ key, chord: false, inField: null, ...more, at });
  };
  return { type, press: rest.end };
}

it('[E32] lets no letter of a sentence become a command when its field goes away', () => {
  const { type } = typist();
  for (const letter of sentence) expect(type(letter, { inField: 'more-lines' })).toBe(false);
  for (const letter of sentence) expect(type(letter), letter).toBe(true);
  for (const key of ['Backspace', 'Delete', 'Enter', 'ArrowLeft', 'Dead']) expect(type(key), key).toBe(true);
});

it('[E32] goes on resting after an Enter within a longer text', () => {
  const { type } = typist();
  type('a', { inField: 'more-lines' });
  expect(type('Enter', { inField: 'more-lines' })).toBe(false);
  expect(type('n')).toBe(true);
});

it('[E33] gives the keys back at once to people who do something of their own will, and after a pause', () => {
  for (const leave of [
    ({ type }) => type('Tab', { inField: 'more-lines' }),
    ({ type }) => type('Escape'),
    ({ type }) => type('Enter', { inField: 'one-line' }),
    ({ type }) => type('Enter', { inField: 'more-lines', chord: true }),
    ({ press }) => press(),
    ({ type }) => type('Shift', { at: pauseMs + 1 }),
  ] satisfies ((person: ReturnType<typeof typist>) => unknown)[]) {
    const person = typist();
    person.type('a', { inField: 'more-lines' });
    leave(person);
    expect(person.type('n')).toBe(false);
    expect(person.type('d')).toBe(false);
  }
});
