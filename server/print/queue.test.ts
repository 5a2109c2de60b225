import { describe, expect, it } from 'vitest';

import { createQueue } from './queue.ts';

describe('work that is done in turn', () => {
  it('begins when what came before is done, also when that failed', async () => {
    const inTurn = createQueue(3);
    const done: string[] = [];
    const first = Promise.withResolvers<string>();
    const one = inTurn(() => first.promise);
    const two = inTurn(() => Promise.resolve(done.push('two')));
    expect(done).toEqual([]);
    first.reject(new Error('broken'));
    await expect(one).rejects.toThrow('broken');
    await two;
    expect(done).toEqual(['two']);
  });

  it('is refused when too much waits, and taken again afterwards', async () => {
    const inTurn = createQueue(1);
    const first = Promise.withResolvers<string>();
    const one = inTurn(() => first.promise);
    expect(await inTurn(() => Promise.resolve('two'))).toBe('full');
    first.resolve('one');
    expect(await one).toBe('one');
    expect(await inTurn(() => Promise.resolve('three'))).toBe('three');
  });
});
