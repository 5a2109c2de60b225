import { describe, expect, it } from 'vitest';

import { createFairQueue, type FairQueue } from './fairQueue.ts';

const anna = { session: 's-one', seat: 'anna' };
const bob = { session: 's-one', seat: 'bob' };
const carol = { session: 's-two', seat: 'carol' };

/** Work that says when it began, and is over when one says so. */
function workplace(queue: FairQueue) {
  const begun: string[] = [];
  const over = new Map<string, PromiseWithResolvers<object>>();
  const ask = (asker: { session: string; seat: string }, name: string) =>
    queue.run(asker, () => {
      begun.push(name);
      const work = Promise.withResolvers<object>();
      over.set(name, work);
      return work.promise;
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const finish = async (name: string) => {
    over.get(name)?.resolve({ name });
    await settle();
  };
  return { begun, ask, finish, settle, over };
}

describe('turns at heavy work', () => {
  it('[N41] go round between sessions, and in a session between seats', async () => {
    const queue = createFairQueue({ atOnce: 1, perSeat: 9, inAll: 99 });
    const { begun, ask, finish, settle } = workplace(queue);
    for (const name of ['a1', 'a2', 'a3', 'a4']) void ask(anna, name);
    for (const name of ['b1', 'b2']) void ask(bob, name);
    void ask(carol, 'c1');
    await settle();
    for (const name of ['a1', 'a2', 'c1', 'b1', 'a3', 'b2', 'a4']) await finish(name);
    expect(begun).toEqual(['a1', 'a2', 'c1', 'b1', 'a3', 'b2', 'a4']);
  });

  it('[N41] are as many at once as there is room for, also after work that failed', async () => {
    const queue = createFairQueue({ atOnce: 2, perSeat: 9, inAll: 99 });
    const { begun, ask, settle, over } = workplace(queue);
    const first = ask(anna, 'a1');
    for (const name of ['a2', 'a3']) void ask(anna, name);
    await settle();
    expect(begun).toEqual(['a1', 'a2']);
    over.get('a1')?.reject(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  it('[N41] are not given to a seat that has enough waiting; others are not touched by that', async () => {
    const queue = createFairQueue({ atOnce: 1, perSeat: 2, inAll: 99 });
    const { begun, ask, finish, settle } = workplace(queue);
    for (const name of ['a1', 'a2', 'a3']) void ask(anna, name);
    expect(await ask(anna, 'a4')).toBe('too-many');
    void ask(bob, 'b1');
    await settle();
    for (const name of ['a1', 'a2']) await finish(name);
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('[N41] are for who has little waiting when all places are taken: the last of who has most gives way', async () => {
    const queue = createFairQueue({ atOnce: 1, perSeat: 9, inAll: 4 });
    const { ask, settle } = workplace(queue);
    const asked = ['a0', 'a1', 'a2', 'a3', 'a4'].map((name) => ask(anna, name));
    await settle();
    expect(await ask(anna, 'a5')).toBe('full');
    void ask(carol, 'c1');
    expect(await asked[4]).toBe('full');
    void ask(bob, 'b1');
    expect(await asked[3]).toBe('full');
    void ask({ session: 's-two', seat: 'dave' }, 'd1');
    expect(await asked[2]).toBe('full');
    // Nobody gives way to who would then have more.
    expect(await ask(carol, 'c2')).toBe('full');
    expect(await ask(bob, 'b2')).toBe('full');
  });
});
