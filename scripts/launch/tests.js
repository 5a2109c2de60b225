// Everything there is to know before a change may land: checks, build, unit tests, journeys. The last line says it all.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureArchiveTools } from './archive-tools.js';
import { build } from './build.js';
import { failedChecks, sayNotChecked } from './checks.js';
import { ensureChromium } from './chromium.js';
import { countPlaywright, countRun, countVitest, sum } from './counts.js';
import { ensureHaproxy } from './haproxy.js';
import { ensureOffice } from './office.js';
import { ensurePostgres } from './postgres.js';
import { runTool, supervise } from './processes.js';
import { say } from './project.js';

const unitReport = '.cache/vitest.json';
const journeyReport = '.cache/playwright.json';

/** @param {string} path @param {(report: any) => import('./counts.js').Counts} count */
function readCounts(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function unitTests() {
  say('Running the unit tests.');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await runTool('vitest', ['run', ...reporters]);
  return countRun(readCounts(unitReport, countVitest), code);
}

/** @param {string} chromium */
async function journeys(chromium) {
  say('Running the journeys in Chromium.');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport };
  const code = await runTool('@playwright/test', ['test', '--reporter=list,json'], {
    command: 'playwright',
    env,
  });
  return countRun(readCounts(journeyReport, countPlaywright), code);
}

/** @returns {Promise<number>} the exit code */
export async function test() {
  const chromium = await ensureChromium();
  say(`Chromium: ${chromium}`);
  await ensureOffice();
  await ensureArchiveTools();
  await ensurePostgres();
  await ensureHaproxy();
  mkdirSync('.cache', { recursive: true });
  // An old report must not speak for a run that never got as far.
  for (const path of [unitReport, journeyReport]) rmSync(path, { force: true });

  const failed = await failedChecks();
  // Before the unit tests: some of them weigh what the browser gets.
  say('Building the pages.');
  const built = (await build()) === 0;
  if (!built) failed.push('build');
  const runs = [await unitTests()];
  if (built) runs.push(await journeys(chromium));
  if ((await supervise(process.execPath, ['tests/accessibility/main.ts'])) !== 0)
    failed.push('report on accessibility');

  if (failed.length > 0) say(`Failed, and counted as one each: ${failed.join(', ')}.`);
  sayNotChecked();
  const total = sum([...runs, { passed: 0, failed: failed.length }]);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
