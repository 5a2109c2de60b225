// How many tests passed and failed, from what the test programs report as JSON.

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {any} report of vitest's json reporter @returns {Counts} */
export function countVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {any} report of Playwright's json reporter @returns {Counts} */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * A program that ended badly never counts as without failures: a file that does not load has no tests to fail.
 * @param {Counts | undefined} counts nothing when there was no report @param {number} exitCode @returns {Counts}
 */
export function countRun(counts, exitCode) {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: exitCode === 0 && counts !== undefined ? failed : Math.max(1, failed) };
}

/** @param {readonly Counts[]} runs @returns {Counts} */
export function sum(runs) {
  return runs.reduce(
    (total, run) => ({ passed: total.passed + run.passed, failed: total.failed + run.failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}
