import { expect, it } from 'vitest';

import { saidForMs, withOneMore, withoutFirst, type Queue } from './announcements.ts';

const say = (queue: Queue, text: string, quiet = false) =>
  withOneMore(queue, { id: text.length, text, quiet, at: 1_000 });
const texts = (queue: Queue) => queue.map(({ text }) => text);

it('[E34] says one message at a time, in their order, and each from its own moment', () => {
  const all = ['Gekopieerd', 'Dat lukte niet', 'Opgeslagen'].reduce<Queue>(
    (queue, text) => say(queue, text),
    [],
  );
  expect(texts(all)).toEqual(['Gekopieerd', 'Dat lukte niet', 'Opgeslagen']);
  const then = withoutFirst(all, 2_500);
  expect(then[0]).toMatchObject({ text: 'Dat lukte niet', since: 2_500 });
  expect(texts(withoutFirst(withoutFirst(then, 4_000), 5_500))).toEqual([]);
});

it('[E34] says a message shorter while others wait, but never not at all', () => {
  const alone = say([], 'Gekopieerd');
  expect(saidForMs(alone)).toBeGreaterThan(saidForMs(say(alone, 'Dat lukte niet')));
  expect(saidForMs(say(say([], 'Kaart 2', true), 'Dat lukte niet'))).toBeGreaterThan(0);
});

it('[E34] says a message that waits once, and leaves out the oldest when too many wait', () => {
  const twice = ['nu', 'ja', 'Dat lukte niet', 'ja'].reduce<Queue>((queue, text) => say(queue, text), []);
  expect(texts(twice)).toEqual(['nu', 'Dat lukte niet', 'ja']);
  const many = 'n a b c d e f g h i'.split(' ').reduce<Queue>((queue, text) => say(queue, text), []);
  expect(texts(many)).toEqual('n b c d e f g h i'.split(' '));
});
