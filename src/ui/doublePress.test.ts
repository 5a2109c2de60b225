import { describe, expect, it } from 'vitest';

import { isDoubled, meaningOf, restMs, type Press } from './doublePress.ts';

const button = {};
const another = {};
const first: Press = {
  by: 'pointer',
  control: button,
  meaning: 'reveal',
  once: false,
  layered: false,
  x: 100,
  y: 100,
  at: 0,
  held: false,
};
const gaps = [30, 50, 100, 200, 300, 400, 500];

describe('a second press', () => {
  it.each(gaps)('[E30] does nothing %i ms later on a button that has come to mean something else', (at) => {
    for (const by of ['pointer', 'key'] as const)
      expect(isDoubled({ ...first, by }, { ...first, by, meaning: 'next card', at }, true)).toBe(true);
  });

  it.each(gaps)(
    '[E30] does nothing %i ms later on what is done once, and has come in the place of the first',
    (at) => {
      const now = { ...first, control: another, meaning: 'next card', once: true, x: 110, y: 95, at };
      expect(isDoubled(first, now, false)).toBe(true);
      expect(isDoubled({ ...first, by: 'key' }, { ...now, by: 'key' }, false)).toBe(true);
    },
  );

  it.each(gaps)('[E30] does nothing %i ms later where a menu or dialog came or went', (at) => {
    const now = { ...first, control: another, meaning: 'delete', x: 110, y: 95, at };
    for (const by of ['pointer', 'key'] as const)
      for (const [was, is] of [
        [false, true],
        [true, false],
        [true, true],
      ] as const) {
        const last = { ...first, by, layered: was };
        expect(isDoubled(last, { ...now, by, layered: is }, false)).toBe(true);
        // Two buttons that were there both times.
        expect(isDoubled(last, { ...now, by, layered: is }, true)).toBe(false);
      }
  });

  it('[E30] does nothing on what is done only once, and never by a key that is held', () => {
    expect(isDoubled({ ...first, once: true }, { ...first, once: true, at: 500 }, true)).toBe(true);
    const held = { ...first, by: 'key', held: true, meaning: 'next card', at: 5_000 } as const;
    expect(isDoubled({ ...first, by: 'key' }, held, true)).toBe(true);
  });

  it('[E31] counts at once on another button, on one that does the same again, and after a moment', () => {
    const other = { ...first, control: another, meaning: 'zoom' };
    expect(isDoubled(first, { ...other, x: 160, at: 30 }, true)).toBe(false);
    expect(isDoubled(first, { ...other, x: 110, at: 30 }, true)).toBe(false);
    expect(isDoubled({ ...first, by: 'key' }, { ...other, by: 'key', at: 30 }, true)).toBe(false);
    expect(isDoubled(first, { ...first, at: 30 }, true)).toBe(false);
    expect(isDoubled(first, { ...first, meaning: 'next card', at: restMs + 1 }, true)).toBe(false);
    expect(isDoubled(null, first, true)).toBe(false);
    // A thing on a board that came or went.
    expect(isDoubled(first, { ...other, x: 110, at: 30 }, false)).toBe(false);
  });

  it('[E31] may always ask why something cannot be done', () => {
    expect(isDoubled(first, { ...first, meaning: null, at: 100 }, true)).toBe(false);
  });
});

it('[E31] takes a count or a clock in the words of a button for no other meaning', () => {
  const timer = (label: string) => meaningOf({ label, states: [], does: undefined });
  expect(timer('Nog 4:59')).toBe(timer('Nog 4:58'));
  expect(timer('Pauze')).not.toBe(timer('Ga verder'));
  const pressed = (is: string) => meaningOf({ label: 'Klaar', states: [is], does: undefined });
  expect(pressed('true')).not.toBe(pressed('false'));
});
