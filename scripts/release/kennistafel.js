#!/usr/bin/env node
// What people start from the package of a release: `npx ./kennistafel-1.2.3.tgz`. Plain JavaScript that an old Node can read
// too, because it tells people when theirs is too old.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { isAtLeast } from '../launch/isAtLeast.js';
import { supervise } from '../launch/processes.js';
import { fail, projectRoot, say } from '../launch/project.js';
import { serverSwitches } from '../launch/server-process.js';

const programs = ['doctor', 'backup', 'restore', 'repair', 'move'];

/** @type {{ version: string, engines: { node: string } }} */
const { version, engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

const help = `Kennistafel ${version}: a card deck and a workshop table for talking about knowledge at work.

  kennistafel [--data <folder>] [--port <number>]   starts the server; Ctrl-C stops it
  kennistafel doctor [address]                      says what is wrong with the installation, or with an address
  kennistafel backup | restore | repair | move      the programs that docs/operating.md calls npm run backup, …

All sessions are kept in the folder of --data or DATA_DIR; without either in ./data.
Other settings are read from the environment: docs/operating.md in this package lists them.`;

/**
 * Takes the options of this program out of what was typed.
 * @param {string[]} words @param {Record<string, string>} options their names, and the settings that they are
 */
function readOptions(words, options) {
  /** @type {Record<string, string>} */
  const env = {};
  const rest = [...words];
  for (const [option, setting] of Object.entries(options)) {
    const index = rest.indexOf(option);
    if (index === -1) continue;
    const [, value] = rest.splice(index, 2);
    if (value === undefined || value.startsWith('--'))
      fail(`Say which after ${option}. See kennistafel --help.`);
    env[setting] = option === '--data' ? resolve(value) : value;
  }
  return { env, rest };
}

const least = engines.node.replace(/^\D+/, '');
if (!isAtLeast(process.versions.node, least))
  fail(
    `Kennistafel needs Node ${least} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`,
  );

const { env, rest } = readOptions(process.argv.slice(2), { '--data': 'DATA_DIR', '--port': 'PORT' });
const [first, ...others] = rest;
const options = { env, cwd: process.cwd() };
if (first === '--help' || first === 'help') console.log(help);
else if (first === '--version') console.log(version);
else if (first === undefined) {
  say(`Kennistafel ${version} starts. Ctrl-C stops it.`);
  const server = [...serverSwitches, join(projectRoot, 'server/main.js')];
  process.exitCode = await supervise(process.execPath, server, options);
} else if (programs.includes(first))
  process.exitCode = await supervise(
    process.execPath,
    [join(projectRoot, `server/${first}.js`), ...others],
    options,
  );
else fail(`"${first}" is not known. See kennistafel --help.`);
