// Starting other programs, with the Node that runs the launcher in front of any other.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { projectRoot } from './project.js';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The environment of a child: `directory` comes first in its PATH.
 * @param {Environment} env @param {string} directory @returns {Environment}
 */
export function withPath(env, directory) {
  // Windows calls it Path.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = (env[key] ?? '').split(delimiter).filter((entry) => entry !== '' && entry !== directory);
  return { ...env, [key]: [directory, ...rest].join(delimiter) };
}

/**
 * Run a program to its end, passing on the signals that ask us to stop; resolves with its exit code.
 * @param {string} program @param {string[]} args @param {{ env?: Environment, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function supervise(program, args, { env = {}, shell = false, cwd = projectRoot } = {}) {
  const node = /^node(\.exe)?$/.test(basename(program)) ? program : process.execPath;
  const child = spawn(program, args, {
    cwd,
    stdio: 'inherit',
    shell,
    env: { ...withPath(process.env, dirname(node)), ...env },
  });
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // At a terminal, Ctrl-C already reaches the child; a second one would look like impatience.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  // Under npm, a shell stands between: it dies of a signal without passing it on, and all we see is that it is gone.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] && process.ppid !== parent) child.kill('SIGTERM');
  }, 250);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, pass);
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Run the command of an installed package under this Node (not through `.bin`, which Windows fills with scripts).
 * @param {string} name of the package @param {string[]} args
 * @param {{ env?: Environment, command?: string }} [options] `command` when it is not called after its package
 */
export function runTool(name, args, { env = {}, command = name } = {}) {
  const directory = join(projectRoot, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin[command];
  return supervise(process.execPath, [join(directory, path), ...args], { env });
}
