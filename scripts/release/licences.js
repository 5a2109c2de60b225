// Whose work is in a release, and under which licence. A release with a licence that the EUPL-1.2 does not go with is not made.
import { globSync, readFileSync, existsSync } from 'node:fs';

import licences from 'spdx-license-list';
import texts from 'spdx-license-list/full.js';

import { nameOf } from './packages.js';

/** @typedef {{ name: string, version: string, licence: string, texts: readonly string[] }} Notice */

/**
 * Licences that allow their work to go along with ours, unchanged and under their own terms. Those that ask the whole to come
 * under them (GPL, AGPL) or forbid some use are not here: add one only after reading it.
 */
const goesWithOurs = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** What a package holds of others, which the licence in its package.json does not say; its README does. */
const alsoHolds = new Map([['zxing-wasm', 'MIT AND Apache-2.0 AND BSD-3-Clause']]);

/**
 * Whether work under a licence may be in a release.
 * @param {string} expression of SPDX, such as `MIT AND OFL-1.1`; with brackets it is not understood, and so not allowed
 */
export const isAllowed = (expression) =>
  expression.split(' OR ').some((choice) => choice.split(' AND ').every((id) => goesWithOurs.has(id)));

/** The licences in an expression. @param {string} expression */
const idsIn = (expression) => expression.split(/ AND | OR /u).filter((id) => id in licences);

/**
 * What must be told of the packages in these folders, in their order.
 * @param {readonly string[]} folders as a lockfile calls them @param {import('./packages.js').Packages} locked
 * @returns {readonly Notice[]}
 */
export function noticesOf(folders, locked) {
  return folders.map((folder) => {
    const name = nameOf(folder);
    const { version = '', license = '' } = locked[folder] ?? {};
    const licence = alsoHolds.get(name) ?? license;
    const files = existsSync(folder)
      ? globSync(`${folder}/{LICENSE,LICENCE,license,COPYING,NOTICE}*`).sort((a, b) => (a < b ? -1 : 1))
      : [];
    const own = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    // Some packages name their licence and leave its text out.
    const standard = idsIn(files.length > 0 && !alsoHolds.has(name) ? '' : licence).map(
      (id) => `${id}, as published:\n\n${texts[id]?.licenseText.trim() ?? ''}`,
    );
    return { name, version, licence, texts: [...own, ...standard] };
  });
}

/** Packages whose licence keeps them out of a release, each with that licence. @param {readonly Notice[]} notices */
export const refused = (notices) =>
  notices.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name} (${licence})`);

const line = '='.repeat(100);

/**
 * All notices as one text. The same text of several packages stands there once.
 * @param {readonly Notice[]} notices @param {string} version of ours
 */
export function noticesText(notices, version) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version: of, licence, texts: all } of notices) {
    const key = all.join(`\n\n${'-'.repeat(40)}\n\n`);
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${of} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${line}\n${names.join('\n')}\n${line}\n\n${text}\n`);
  return `Kennistafel ${version} is licensed under the EUPL-1.2: see LICENSE.

It runs with the packages below, and its pages carry some of them. Each is under its own licence. Programs that were compiled
(of typst-ts-node-compiler, resvg-wasm and zxing-wasm) hold libraries in turn; what their package says of its licence is all
that is told of those here.

${parts.join('\n')}`;
}
