// Where the project is, and how the launcher speaks.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One line of progress. @param {string} line */
export function say(line) {
  console.log(`› ${line}`);
}

/** Stop with a reason a person can act on. @param {string} reason @returns {never} */
export function fail(reason) {
  console.error(`✗ ${reason}`);
  process.exit(1);
}
