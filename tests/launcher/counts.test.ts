import { describe, expect, it } from 'vitest';
import { countPlaywright, countRun, countVitest, sum } from '../../scripts/launch/counts.js';

describe('the last line of npm test', () => {
  it('adds unit tests and journeys', () => {
    const unit = countVitest({ numPassedTests: 40, numFailedTests: 1 });
    const journeys = countPlaywright({ stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } });
    expect(sum([unit, journeys])).toEqual({ passed: 47, failed: 4 });
  });

  it('counts a failure for a program that stopped badly without naming one', () => {
    expect(countRun({ passed: 40, failed: 0 }, 1)).toEqual({ passed: 40, failed: 1 });
    expect(countRun(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not count the same failure twice', () => {
    expect(countRun({ passed: 40, failed: 2 }, 1)).toEqual({ passed: 40, failed: 2 });
  });
});
