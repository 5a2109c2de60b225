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

/**
 * What starts npm. Where we do not find its JavaScript, Windows needs a shell for it.
 * @param {string[]} args @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const cli = findNpmCli();
  return cli === undefined
    ? { program: 'npm', args, shell: process.platform === 'win32' }
    : { program: process.execPath, args: [cli, ...args], shell: false };
}

/** @param {string[]} asked @returns {Promise<number>} the exit code */
export function npm(asked) {
  const { program, args, shell } = npmCommand(asked);
  return supervise(program, args, { shell });
}

/**
 * What npm says to a question. @param {string[]} question @param {string} cwd the folder that it is about @returns {string}
 */
export function npmAnswer(question, cwd) {
  const { program, args, shell } = npmCommand(question);
  return execFileSync(program, args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
