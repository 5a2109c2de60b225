// Brings a program that the tests need and that no npm package can give, where the system is Debian's and ours to change.
import { existsSync } from 'node:fs';
import { supervise } from './processes.js';
import { say } from './project.js';

/**
 * Installs packages of this system, if it is a Debian (or Ubuntu) and we may.
 * @param {string} what they are, for people @param {string[]} packages
 */
export async function installOnDebian(what, packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  say(`No ${what} found; installing the one of this system.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await supervise('/usr/bin/apt-get', ['update', '-q'], { env });
  await supervise('/usr/bin/apt-get', ['install', '-yq', '--no-install-recommends', ...packages], { env });
}
