import { describe, expect, it } from 'vitest';

import { daysLeft, keptAfter } from './retention.ts';
import { testStage } from '../../../tests/fixtures/testStage.ts';

const day = 24 * 3_600_000;

describe('the day of deletion', () => {
  const stage = testStage({ deleteAt: 180 * day });

  it('moves to later with what happens, by whole days', () => {
    expect(keptAfter(stage, day / 2, 180 * day)).toBe(stage);
    expect(keptAfter(stage, day, 180 * day).deleteAt).toBe(181 * day);
  });

  it('never moves to earlier, not even when sessions are kept shorter from now on', () => {
    expect(keptAfter(stage, 10 * day, 30 * day)).toBe(stage);
  });

  it('is counted down in whole days', () => {
    expect(daysLeft(stage, 0)).toBe(180);
    expect(daysLeft(stage, 180 * day - 1)).toBe(0);
    expect(daysLeft(stage, 181 * day)).toBe(0);
  });
});
