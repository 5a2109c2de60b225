// Builds what the browser gets, when it is older than its sources.
import { utimesSync, writeFileSync } from 'node:fs';
import { isStale, lastChange } from './freshness.js';
import { runTool } from './processes.js';
import { say } from './project.js';

const sources = ['src', 'decks', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const stamp = 'dist/.built';

/** Build anyway. @returns {Promise<number>} the exit code */
export async function build() {
  const startedAt = new Date();
  const code = await runTool('vite', ['build', '--logLevel', 'warn']);
  if (code === 0) {
    writeFileSync(stamp, '');
    // Dated at the start, so that a file changed during the build counts as newer.
    utimesSync(stamp, startedAt, startedAt);
  }
  return code;
}

/** Build when needed. @returns {Promise<number>} the exit code */
export async function ensureBuild() {
  if (!isStale(lastChange(stamp), sources.map(lastChange))) return 0;
  say('Building the pages.');
  return build();
}
