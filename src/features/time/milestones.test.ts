import { describe, expect, it } from 'vitest';

import type { TimerId } from '../../model/ids.ts';
import type { Timer } from '../../model/programme/timer.ts';
import { passed, reached } from './milestones.ts';

const timer = (totalMs: number): Timer => ({
  id: 't-1' as TimerId,
  totalMs,
  state: 'running',
  endsAt: totalMs,
  remainingMs: null,
  locksAnswers: false,
});

/** What is said while a timer runs out, second by second. */
function saidDuring(totalMs: number): string[] {
  const said: string[] = [];
  let before = reached(timer(totalMs), totalMs);
  for (let left = totalMs; left >= -2_000; left -= 1_000) {
    const now = reached(timer(totalMs), left);
    const say = passed(before, now);
    if (say !== null) said.push(`${say} at ${left / 1_000}`);
    before = now;
  }
  return said;
}

describe('what is said of a timer', () => {
  it('[U12] is a minute left, the last bit and the end, each once', () => {
    expect(saidDuring(300_000)).toEqual(['minute at 60', 'last at 15', 'up at 0']);
  });

  it('is one thing when a minute left is the last bit', () => {
    expect(saidDuring(1_200_000)).toEqual(['last at 60', 'up at 0']);
  });

  it('leaves the minute out of a timer of one minute', () => {
    expect(saidDuring(60_000)).toEqual(['last at 3', 'up at 0']);
  });

  it('is nothing when time is added', () => {
    expect(passed('last', null)).toBeNull();
    expect(passed('up', 'minute')).toBeNull();
  });
});
