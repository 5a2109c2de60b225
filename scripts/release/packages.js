// What a release needs of the lockfile: the packages that the server runs with, and no others.

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dev?: true, devOptional?: true, optional?: true,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   bin?: unknown, engines?: unknown, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {Record<string, Locked>} Packages by their folder, as a lockfile has them
 */

/** The name of a package from its folder. @param {string} folder */
export const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Where Node finds a package that another one asks for.
 * @param {Packages} packages @param {string} from the folder of the one that asks @param {string} name
 * @returns {string | undefined}
 */
function found(packages, from, name) {
  const above = `/${from}`.split('/node_modules/').slice(1);
  return [...above.keys(), above.length]
    .toReversed()
    .map((depth) => ['', ...above.slice(0, depth), name].join('/node_modules/').slice(1))
    .find((path) => path in packages);
}

/**
 * The packages that the top package runs with, and those that they run with, sorted by folder. Packages for other machines are
 * among them; what is only recommended (a peer that may be absent) is not.
 * @param {Packages} packages @returns {Packages}
 */
export function productionPackages(packages) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = [''];
  for (const folder of waiting) {
    const { dependencies = {}, optionalDependencies = {} } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = found(packages, folder, name);
      if (path === undefined) {
        if (name in optionalDependencies) continue;
        throw new Error(`${folder || 'package.json'} needs ${name}, which is not in the lockfile.`);
      }
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(path);
    }
  }
  const sorted = [...reached].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map((folder) => [folder, packages[folder] ?? {}]));
}
