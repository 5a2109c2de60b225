// Which packages of a lockfile others need: those that the server runs with, and those that the pages are built of.

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dev?: true, devOptional?: true, optional?: true,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, bin?: unknown, engines?: unknown, os?: string[], cpu?: string[], libc?: string[] }} Locked
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

/** @param {Locked} locked @param {boolean} peers @returns {string[]} the names of what a package asks for */
const needsOf = ({ dependencies, optionalDependencies, peerDependencies }, peers) =>
  Object.keys({ ...dependencies, ...optionalDependencies, ...(peers ? peerDependencies : {}) });

/**
 * The folders of the packages with these names, and of those that they need. Packages for other machines are among them; what is
 * only recommended (a peer that may be absent) is when `peers` says so.
 * @param {Packages} packages @param {readonly string[]} roots @param {{ peers?: boolean }} [options] @returns {Set<string>}
 */
export function reachedFrom(packages, roots, { peers = false } = {}) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = roots.map((name) => ({ from: '', name }));
  for (const { from, name } of waiting) {
    const folder = found(packages, from, name);
    if (folder === undefined) {
      const { dependencies = {}, optionalDependencies = {} } = packages[from] ?? {};
      if (name in dependencies && !(name in optionalDependencies))
        throw new Error(`${from || 'package.json'} needs ${name}, which is not in the lockfile.`);
    } else if (!reached.has(folder)) {
      reached.add(folder);
      for (const needed of needsOf(packages[folder] ?? {}, peers))
        waiting.push({ from: folder, name: needed });
    }
  }
  return reached;
}

/** The packages that the top package runs with, sorted by folder. @param {Packages} packages @returns {Packages} */
export function productionPackages(packages) {
  const reached = reachedFrom(packages, needsOf(packages[''] ?? {}, false));
  const sorted = [...reached].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map((folder) => [folder, packages[folder] ?? {}]));
}
