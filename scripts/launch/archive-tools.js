// Finds what the tests open an archive with, or installs it: unzip, and xmllint of libxml2 for its metadata.
import { installOnDebian } from './debian.js';
import { findProgram } from './programs.js';
import { fail, say } from './project.js';

export const findXmllint = () => findProgram(['xmllint', 'xmllint.exe']);
export const findUnzip = () => findProgram(['unzip', 'unzip.exe']);

/** Make sure that the tests can open an archive. */
export async function ensureArchiveTools() {
  const missing = [
    ...(findXmllint() === undefined ? ['libxml2-utils'] : []),
    ...(findUnzip() === undefined ? ['unzip'] : []),
  ];
  if (missing.length > 0) await installOnDebian(missing.join(' and '), missing);
  const xmllint = findXmllint();
  if (xmllint === undefined || findUnzip() === undefined)
    fail('The tests of archives need xmllint and unzip, and they could not be installed. Install them.');
  say(`xmllint: ${xmllint}`);
}
