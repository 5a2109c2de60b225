// Where programs are on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A program by one of its names in PATH, or in a well-known place.
 * @param {string[]} names @param {string[]} wellKnown @returns {string | undefined}
 */
export function findProgram(names, wellKnown = []) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...wellKnown].find((path) => existsSync(path));
}
