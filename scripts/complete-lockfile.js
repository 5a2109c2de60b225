// Completes package-lock.json after a change of dependencies; lockfile.js tells why. Needs no package itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { say } from './launch/project.js';
import { missingMachines } from './lockfile.js';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingMachines(lockfile.packages);
const entries = Object.entries({ ...lockfile.packages, ...missing });
lockfile.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lockfile, null, 2)}\n`);
say(`package-lock.json: ${Object.keys(missing).length} packages for other machines added.`);
