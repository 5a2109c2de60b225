// Finds xmllint of libxml2, with which the tests hold the metadata of an archive against a schema, or installs it.
import { installOnDebian } from './debian.js';
import { findProgram } from './programs.js';
import { fail, say } from './project.js';

export const findXmllint = () => findProgram(['xmllint', 'xmllint.exe']);

/** Make sure that the tests can check XML. */
export async function ensureXmllint() {
  if (findXmllint() === undefined) await installOnDebian('xmllint', ['libxml2-utils']);
  const path = findXmllint();
  if (path === undefined)
    fail('The tests of archives need xmllint and none could be installed. Install libxml2.');
  say(`xmllint: ${path}`);
}
