// The bill of materials of a release, as CycloneDX: what npm says that the server runs with, and what the pages carry.
import { createHash } from 'node:crypto';

import { nameOf } from './packages.js';

/** @typedef {{ 'bom-ref': string, [field: string]: unknown }} Component */

/**
 * A package that is built into the pages.
 * @param {string} folder @param {import('./packages.js').Locked} locked @param {string} licence
 * @returns {Component}
 */
function bundledComponent(folder, { version = '', integrity = '' }, licence) {
  const name = nameOf(folder);
  const [, hash = ''] = integrity.split('sha512-');
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    properties: [{ name: 'cdx:npm:package:bundled', value: 'true' }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: [{ expression: licence }],
  };
}

/**
 * The bill, with nothing in it that another run would make different.
 * @param {any} bom what `npm sbom` says @param {string | undefined} date of the release
 * @param {readonly { folder: string, licence: string }[]} bundled in the pages
 * @param {import('./packages.js').Packages} locked
 */
export function completeBill(bom, date, bundled, locked) {
  const root = bom.metadata.component;
  /** @type {Component[]} */
  const components = [...bom.components];
  const dependencies = [...bom.dependencies];
  const ofRoot = dependencies.find(({ ref }) => ref === root['bom-ref']);
  for (const { folder, licence } of bundled) {
    const component = bundledComponent(folder, locked[folder] ?? {}, licence);
    const ref = component['bom-ref'];
    if (components.some((other) => other['bom-ref'] === ref)) continue;
    components.push(component);
    dependencies.push({ ref, dependsOn: [] });
    ofRoot.dependsOn.push(ref);
  }
  const { timestamp: _, ...metadata } = bom.metadata;
  const bill = {
    ...bom,
    metadata: {
      ...(date && { timestamp: `${date}T00:00:00Z` }),
      ...metadata,
      component: { ...root, type: 'application', name: 'kennistafel' },
    },
    components,
    dependencies,
  };
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...bill, serialNumber: '' }))
    .digest('hex');
  const [a, b, c, d] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20)];
  bill.serialNumber = `urn:uuid:${a}-${b}-8${c}-8${d}-${digest.slice(20, 32)}`;
  return bill;
}
