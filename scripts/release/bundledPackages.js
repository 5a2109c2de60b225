// Which packages the built pages carry: their licences and the bill of materials of a release name them.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Where the build writes it, beside Vite's own list of files. */
export const bundledList = 'dist/.vite/packages.json';

/**
 * The folder of the package that a file is in, as the lockfile calls it.
 * @param {string} file @returns {string | undefined} nothing when it is in no package
 */
export function packageFolder(file) {
  const path = file.replaceAll('\\', '/');
  const begin = path.indexOf('node_modules/');
  const inner = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.slice(begin));
  return begin === -1 ? undefined : inner?.[0];
}

/**
 * Styles import one another before the bundler sees them; what was taken in is known by the line that must stay in it.
 * @param {string} styles
 */
const styledWith = (styles) =>
  [...styles.matchAll(/\/\*! (\S+) v\d/g)].map(([, name]) => `node_modules/${name}/index.css`);

/**
 * Writes down whose scripts, styles, fonts and programs are in the pages, and in the threads of the pages, which are built first.
 * @returns {import('vite').Plugin}
 */
export function listBundledPackages() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    name: 'list-bundled-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'asset'
          ? [...part.originalFileNames, ...styledWith(String(part.source))]
          : Object.entries(part.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .map(([id]) => id),
      );
      for (const folder of files.map(packageFolder)) if (folder !== undefined) folders.add(folder);
    },
    writeBundle({ dir = 'dist' }) {
      mkdirSync(`${dir}/.vite`, { recursive: true });
      writeFileSync(`${dir}/.vite/packages.json`, `${JSON.stringify([...folders].sort(), null, 2)}\n`);
    },
  };
}
