// Makes all files of a release in one folder. From the same sources, packages, Node and npm they are the same to the byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { npmAnswer } from '../launch/npm.js';
import { completeBill } from './billOfMaterials.js';
import { bundledList } from './bundledPackages.js';
import { entriesIn, newestIn } from './changelog.js';
import { noticesOf, noticesText, refused } from './licences.js';
import { nameOf, productionPackages } from './packages.js';
import { programFiles } from './programFiles.js';

const entries = [
  'scripts/release/kennistafel.js',
  ...['main', 'doctor', 'backup', 'restore', 'repair', 'move'].map((name) => `server/${name}.ts`),
];
/** Found by their folder, or read by people: who runs it, and who asks about privacy and security. */
const beside = [
  'server/print/templates/*.typ',
  'server/print/fonts.conf',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/operating.md',
  'docs/data-sheet.*.md',
  'docs/paper/*.md',
  'deploy/kennistafel.env',
];
const notices = 'THIRD-PARTY-LICENCES.txt';

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** @param {unknown} value */
const jsonOf = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * Lays out the package: what it holds, and nothing of tests, tools or this machine.
 * @param {string} folder @param {Record<string, unknown>} manifest its package.json
 * @param {import('./packages.js').Packages} locked what it runs with @param {string} thirdParty
 */
function layOut(folder, manifest, locked, thirdParty) {
  for (const [path, bytes] of programFiles(entries, beside)) write(join(folder, path), bytes);
  for (const name of readdirSync('dist'))
    if (!name.startsWith('.')) cpSync(join('dist', name), join(folder, 'dist', name), { recursive: true });
  // Served too: whoever has the pages has the notices.
  for (const path of [notices, `dist/${notices}`]) write(join(folder, path), thirdParty);
  writeManifest(folder, manifest, locked);
}

/**
 * The package.json, and beside it the lockfile that npm reads in a package.
 * @param {string} folder @param {Record<string, unknown>} manifest @param {import('./packages.js').Packages} locked
 */
function writeManifest(folder, manifest, locked) {
  write(join(folder, 'package.json'), jsonOf(manifest));
  const { name, version } = manifest;
  const packages = { '': manifest, ...locked };
  const lockfile = { name, version, lockfileVersion: 3, requires: true, packages };
  write(join(folder, 'npm-shrinkwrap.json'), jsonOf(lockfile));
}

/**
 * All that the server runs with, in the versions that were tried here. npm reads no lockfile in a package that it installs from a
 * file: so package.json itself names them all.
 * @param {import('./packages.js').Packages} production @returns {Record<string, string>}
 */
function pinned(production) {
  // Another version of one that is here already lies deeper, and comes with the package that asks for it.
  const needed = Object.entries(production).filter(
    ([folder, { optional }]) => optional !== true && folder === `node_modules/${nameOf(folder)}`,
  );
  return Object.fromEntries(needed.map(([folder, { version = '' }]) => [nameOf(folder), version]));
}

/**
 * Writes the source, as it was committed. @param {string} path @param {string} prefix the folder in it
 * @returns {string | undefined} what whoever makes the release should know
 */
function archiveSource(path, prefix) {
  if (!existsSync('.git')) return 'There is no git here: the archive of the source was left out.';
  execFileSync('git', ['archive', '--format=tar.gz', `--prefix=${prefix}/`, `--output=${path}`, 'HEAD']);
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return changed === ''
    ? undefined
    : 'What is not committed is in the package, and not in the archive of the source.';
}

/**
 * Makes the release of the version in package.json, from the built pages. Throws in words for whoever makes it.
 * @param {string} into the folder, which is emptied first
 * @returns {{ version: string, files: string[], remarks: string[] }}
 */
export function makeRelease(into) {
  const { name, version, description, license, type, engines, dependencies } = readJson('package.json');
  /** @type {import('./packages.js').Packages} */
  const locked = readJson('package-lock.json').packages;
  const changes = entriesIn(readFileSync('CHANGELOG.md', 'utf8'));
  const entry = changes.find((one) => one.version === version);
  if (entry?.date === undefined || entry !== newestIn(changes))
    throw new Error(
      `package.json has version ${version}, and the newest version in CHANGELOG.md is ${newestIn(changes)?.version ?? 'none'}. Make them the same.`,
    );
  if (!existsSync(bundledList)) throw new Error('The pages are not built: npm run build.');
  const remarks = [];
  if (changes.some((one) => one.version === 'Unreleased' && one.notes !== ''))
    remarks.push(`What CHANGELOG.md says under Unreleased is not in the notes of ${version}.`);

  const production = productionPackages(locked);
  /** @type {string[]} */
  const inPages = readJson(bundledList);
  const all = [...new Set([...Object.keys(production), ...inPages])].sort((a, b) => (a < b ? -1 : 1));
  const told = noticesOf(all, locked);
  const unfit = refused(told);
  if (unfit.length > 0)
    throw new Error(`The licence of these does not go with EUPL-1.2: ${unfit.join(', ')}.`);

  const manifest = {
    name,
    version,
    // It goes from hand to hand as a file: nobody publishes it in a registry by mistake.
    private: true,
    description,
    license,
    type,
    engines,
    bin: { [name]: 'scripts/release/kennistafel.js' },
  };
  const base = `${name}-${version}`;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const at = (/** @type {string} */ file) => join(into, file);
  const folder = mkdtempSync(join(tmpdir(), 'kennistafel-release-'));
  try {
    const thirdParty = noticesText(told, version);
    // Asked before all are pinned: the bill says who needs what.
    writeManifest(folder, { ...manifest, dependencies }, production);
    const asked = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const licenceOf = new Map(told.map((one) => [one.name, one.licence]));
    const bundled = inPages.map((path) => ({ folder: path, licence: licenceOf.get(nameOf(path)) ?? '' }));
    const bill = completeBill(JSON.parse(npmAnswer(asked, folder)), entry.date, bundled, locked);
    write(at(`${base}.cdx.json`), jsonOf(bill));
    write(at(notices), thirdParty);
    layOut(folder, { ...manifest, dependencies: pinned(production) }, production, thirdParty);
    npmAnswer(['pack', '--ignore-scripts', '--silent', '--pack-destination', resolve(into)], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  write(
    at('Dockerfile'),
    readFileSync('scripts/release/Dockerfile', 'utf8').replaceAll('{version}', version),
  );
  write(at('RELEASE-NOTES.md'), `# Kennistafel ${version}, ${entry.date}\n\n${entry.notes}\n`);
  const remark = archiveSource(at(`${base}-source.tar.gz`), base);
  if (remark !== undefined) remarks.push(remark);
  const files = readdirSync(into).sort((a, b) => (a < b ? -1 : 1));
  const sums = files.map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(at(file)))
        .digest('hex')}  ${file}\n`,
  );
  write(at('SHA256SUMS'), sums.join(''));
  return { version, files: [...files, 'SHA256SUMS'], remarks };
}
