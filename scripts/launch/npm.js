// How to reach the npm that belongs to the person who started us, with that person's settings.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { supervise } from './processes.js';

/** @returns {string | undefined} npm's own JavaScript, which any Node can run */
function findNpmCli() {
  const here = dirname(process.execPath);
  const places = [
    process.env['npm_execpath'] ?? '',
    join(here, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(here, 'node_modules/npm/bin/npm-cli.js'),
  ];
  // Under another package manager, npm_execpath names that one.
  return places.find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
}

/** What starts npm without a shell: a program, and its first arguments. @returns {string[]} */
export function npmCommand() {
  const cli = findNpmCli();
  return cli === undefined ? ['npm'] : [process.execPath, cli];
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export function npm(args) {
  const cli = findNpmCli();
  return cli === undefined
    ? supervise('npm', args, { shell: process.platform === 'win32' })
    : supervise(process.execPath, [cli, ...args]);
}

/**
 * What npm says to a question. @param {string[]} args @param {string} cwd the folder that it is about @returns {string}
 */
export function npmAnswer(args, cwd) {
  const cli = findNpmCli();
  const [program, all] = cli === undefined ? ['npm', args] : [process.execPath, [cli, ...args]];
  const shell = cli === undefined && process.platform === 'win32';
  return execFileSync(program, all, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
