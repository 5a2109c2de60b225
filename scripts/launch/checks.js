// Everything that judges the code without running it.
import { audit } from './audit.js';
import { runTool, supervise } from './processes.js';
import { say } from './project.js';

const rooms = [
  'tsconfig.json',
  'tsconfig.pure.json',
  'tsconfig.server.json',
  'tsconfig.tests.json',
  'tsconfig.scripts.json',
];

/** What could not be checked, in words. Said again at the end, so that no green hides it. @type {string[]} */
const notChecked = [];

async function packages() {
  const { code, lines } = await audit();
  notChecked.push(...lines.filter((line) => line.startsWith('Not checked')));
  return code;
}

/** @type {[title: string, run: () => Promise<number>][]} */
const checks = [
  ['format', () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runTool('oxlint', ['--type-aware', '--deny-warnings', '--quiet'])],
  ...rooms.map(
    (file) =>
      /** @type {[string, () => Promise<number>]} */ ([
        `types (${file})`,
        () => runTool('typescript', ['-p', file], { command: 'tsc' }),
      ]),
  ),
  ['plain language', () => supervise(process.execPath, ['tests/plain/main.ts', 'check'])],
  ['unused code and packages', () => runTool('knip', ['--no-progress'])],
  ['known weaknesses in packages', packages],
];

/** Run every check, also after one failed. @returns {Promise<string[]>} the titles of those that failed */
export async function failedChecks() {
  const failed = [];
  for (const [title, run] of checks) {
    say(`Checking: ${title}`);
    if ((await run()) !== 0) failed.push(title);
  }
  return failed;
}

/** Says what was not checked, last of all. */
export function sayNotChecked() {
  for (const line of notChecked) say(line);
}

/** @returns {Promise<number>} the exit code */
export async function check() {
  const failed = await failedChecks();
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  sayNotChecked();
  return failed.length === 0 ? 0 : 1;
}
