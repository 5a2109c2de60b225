import { expect, it } from 'vitest';

import { turnOf } from './useTurningPage.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

it('knows the keys of a keyboard and of a clicker', () => {
  const turnsOf = (...keys: string[]) => keys.map((key) => turnOf({ ...plain, key }));
  expect(turnsOf(' ', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp')).toEqual([
    'pause',
    'next',
    'previous',
    'next',
    'previous',
  ]);
  expect(turnsOf('a', 'Enter', 'Tab', 'toString')).toEqual([null, null, null, null]);
});

it('leaves what the browser does with a key to the browser', () => {
  expect(turnOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
});
