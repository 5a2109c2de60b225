import { describe, expect, it } from 'vitest';

import type { HarvestId } from '../ids.ts';
import type { Harvest } from './board.ts';
import { unfinishedActions } from './harvest.ts';

const item = (id: string, changes: Partial<Harvest> = {}): Harvest => ({
  id: id as HarvestId,
  kind: 'action',
  text: 'De balie bellen',
  who: 'Joris',
  when: 'vanaf januari',
  order: 1,
  ...changes,
});

describe('actions that are not finished', () => {
  it('lack a name or a day; no words yet is no action, and an agreement needs neither', () => {
    const { unnamed, undated } = unfinishedActions([
      item('h-1'),
      item('h-2', { who: ' ' }),
      item('h-3', { when: '' }),
      item('h-4', { who: '', when: '' }),
      item('h-5', { who: '', when: '', text: ' ' }),
      item('h-6', { who: '', when: '', kind: 'agreement' }),
    ]);
    expect(unnamed.map(({ id }) => id)).toEqual(['h-2', 'h-4']);
    expect(undated.map(({ id }) => id)).toEqual(['h-3', 'h-4']);
  });
});
