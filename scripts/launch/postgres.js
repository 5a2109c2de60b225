// Finds the programs of PostgreSQL, on which the tests start databases of their own, or installs them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installOnDebian } from './debian.js';
import { findProgram } from './programs.js';
import { fail, say } from './project.js';

const debians = '/usr/lib/postgresql';
const wellKnown = [
  // Debian keeps them out of PATH, each version in a folder of its own.
  ...(existsSync(debians) ? readdirSync(debians).sort((a, b) => Number(b) - Number(a)) : []).map((version) =>
    join(debians, version, 'bin/initdb'),
  ),
  '/opt/homebrew/opt/postgresql@15/bin/initdb',
  '/usr/local/opt/postgresql@15/bin/initdb',
];

/** @returns {string | undefined} the program that makes a cluster; the others are beside it */
export function findInitdb() {
  return findProgram(['initdb', 'initdb.exe'], wellKnown);
}

/** Make sure that the tests can start a PostgreSQL. What Debian's package starts by itself they do not use. */
export async function ensurePostgres() {
  if (findInitdb() === undefined) await installOnDebian('PostgreSQL', ['postgresql']);
  const initdb = findInitdb();
  if (initdb === undefined)
    fail('The tests need the programs of PostgreSQL 15 or newer and none could be installed. Install it.');
  say(`PostgreSQL: ${initdb}`);
}
