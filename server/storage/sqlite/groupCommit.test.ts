import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';

import { createGroupCommit } from './groupCommit.ts';

/** A disk that brings nothing over before it is told to, and a table to write in. */
function setUp() {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE word (text TEXT UNIQUE)');
  const put = database.prepare('INSERT INTO word VALUES (?)');
  const flushes: PromiseWithResolvers<void>[] = [];
  const asked = new Set<() => void>();
  let rescues = true;
  const group = createGroupCommit(database, {
    flush: () => {
      const flush = Promise.withResolvers<void>();
      flushes.push(flush);
      for (const hear of asked) hear();
      return flush.promise;
    },
    rescue: () => {
      if (!rescues) throw new Error('nothing reaches it');
    },
  });
  return {
    group,
    put: (...texts: string[]) => group.commit(() => texts.forEach((text) => put.run(text))),
    words: () =>
      database
        .prepare('SELECT text FROM word')
        .all()
        .map(({ text }) => text),
    /** One of the flushes, counted from 1, when it is asked for. */
    flush: (count: number) =>
      new Promise<PromiseWithResolvers<void>>((resolve) => {
        const look = () => {
          const flush = flushes[count - 1];
          if (flush !== undefined) resolve(flush);
        };
        asked.add(look);
        look();
      }),
    break: () => {
      rescues = false;
    },
    mend: () => {
      rescues = true;
    },
  };
}

it('[L8] nothing is acknowledged before the disk has it, and the next group is not begun before', async () => {
  const { put, words, flush } = setUp();
  let acknowledged = false;
  const first = put('one').then(() => (acknowledged = true));
  const one = await flush(1);
  const later = [put('two'), put('three')];
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect([acknowledged, words()]).toEqual([false, ['one']]);
  one.resolve();
  await first;
  const two = await flush(2);
  expect(words()).toEqual(['one', 'two', 'three']);
  two.resolve();
  await Promise.all(later);
});

it('what one cannot write is undone, and the rest of its group is written', async () => {
  const { put, words, flush } = setUp();
  const alone = put('one');
  (await flush(1)).resolve();
  await alone;
  await expect(put('not alone', 'one')).rejects.toThrow('UNIQUE');
  const outcomes = Promise.allSettled([put('two'), put('not in a group', 'one'), put('three')]);
  (await flush(2)).resolve();
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['one', 'two', 'three']);
});

it('[L9] what could not be flushed is not acknowledged and not read, until it is on the disk in another way', async () => {
  const disk = setUp();
  const lost = disk.put('one');
  disk.break();
  (await disk.flush(1)).reject(new Error('I/O error'));
  await expect(lost).rejects.toThrow('I/O error');
  await expect(disk.put('two')).rejects.toThrow('I/O error');
  expect(() => disk.group.read(disk.words)).toThrow('I/O error');
  await expect(disk.group.alone(disk.words)).rejects.toThrow('I/O error');
  disk.mend();
  expect(disk.group.read(disk.words)).toEqual(['one']);
  const three = disk.put('three');
  (await disk.flush(2)).resolve();
  await three;
});

it('what runs alone waits for what was asked for before it, and lets nothing be written meanwhile', async () => {
  const { group, put, words, flush } = setUp();
  const before = put('one');
  const one = await flush(1);
  const seen = group.alone(words);
  const after = put('two');
  expect(words()).toEqual(['one']);
  one.resolve();
  await before;
  (await flush(2)).resolve();
  expect(await seen).toEqual(['one', 'two']);
  await after;
});
