import { expect, test } from 'vitest';
import { createKeeper } from './useBoardItems.ts';

const thing = (id: string, x: number, items: readonly string[] = []) => ({ id, x, items });

test('what did not change is the same thing, what did is new', () => {
  const keep = createKeeper<ReturnType<typeof thing>>();
  const [a, b, c] = keep([thing('a', 1), thing('b', 1), thing('c', 1, ['a', 'b'])]);
  const after = keep([thing('a', 1), thing('b', 2), thing('c', 1, ['a', 'b'])]);
  expect(after[0]).toBe(a);
  expect(after[1]).not.toBe(b);
  expect(after[1]).toEqual(thing('b', 2));
  expect(after[2]).toBe(c);
  expect(keep([thing('a', 1), thing('b', 2), thing('c', 1, ['a'])])[2]).not.toBe(c);
});

test('when nothing changed the list is the same list', () => {
  const keep = createKeeper<ReturnType<typeof thing>>();
  const first = keep([thing('a', 1), thing('b', 1)]);
  expect(keep([thing('a', 1), thing('b', 1)])).toBe(first);
  expect(keep([thing('b', 1), thing('a', 1)])).not.toBe(first);
});
