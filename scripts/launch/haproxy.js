// Finds HAProxy, which the tests put before several servers, or installs it.
import { installOnDebian } from './debian.js';
import { findProgram } from './programs.js';
import { fail, say } from './project.js';

const find = () => findProgram(['haproxy'], ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy']);

/** Make sure that the tests can start an HAProxy. */
export async function ensureHaproxy() {
  if (find() === undefined) await installOnDebian('HAProxy', ['haproxy']);
  const path = find();
  if (path === undefined) fail('The tests need HAProxy and none could be installed. Install it.');
  say(`HAProxy: ${path}`);
}

export const findHaproxy = find;
