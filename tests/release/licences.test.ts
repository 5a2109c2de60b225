/** Whose work a release carries: the bill of materials and the notices, and that a licence which does not fit stops it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as CycloneDX from '@cyclonedx/cyclonedx-library';
import licences from 'spdx-license-list';
import { beforeAll, describe, expect, it } from 'vitest';

import { bundledList, packageFolder } from '../../scripts/release/bundledPackages.js';
import { isAllowed, noticesOf, refused } from '../../scripts/release/licences.js';
import { nameOf, productionPackages } from '../../scripts/release/packages.js';
import { makeUnpacked, type Release } from './unpacked.ts';

interface Bill {
  readonly metadata: {
    readonly component: { readonly name: string; readonly version: string; readonly type: string };
  };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses?: readonly {
      readonly expression?: string;
      readonly license?: { readonly id?: string };
    }[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Parameters<typeof productionPackages>[0];
};
const inPages = JSON.parse(readFileSync(bundledList, 'utf8')) as string[];
const production = Object.keys(productionPackages(packages));

let release: Release;
let billText = '';
let bill: Bill;
beforeAll(() => {
  release = makeUnpacked();
  billText = readFileSync(join(release.folder, `kennistafel-${release.version}.cdx.json`), 'utf8');
  bill = JSON.parse(billText) as Bill;
}, 900_000);

describe('the bill of materials', () => {
  it('[F44] keeps to the schema of CycloneDX 1.5, which refuses what is none', async () => {
    const validator = new CycloneDX.Validation.JsonStrictValidator(CycloneDX.Spec.Version.v1dot5);
    expect(await validator.validate(billText)).toBeNull();
    const spoilt = JSON.stringify({ ...bill, components: [{ name: 'nameless type' }] });
    expect(await validator.validate(spoilt)).not.toBeNull();
  });

  it('[F44] names all that the server runs with and all that the pages carry, with version, licence and checksum', () => {
    const { component } = bill.metadata;
    expect([component.name, component.version, component.type]).toEqual([
      'kennistafel',
      release.version,
      'application',
    ]);
    const named = bill.components.map(({ name }) => name).sort();
    expect([...new Set(named)]).toEqual([...new Set([...production, ...inPages].map(nameOf))].sort());
    for (const name of [
      'yjs',
      'ws',
      'pg',
      'react',
      'react-dom',
      'tailwindcss',
      'zxing-wasm',
      '@fontsource-variable/source-serif-4',
    ])
      expect(named).toContain(name);
    for (const { name, version, purl, licenses = [], hashes = [] } of bill.components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      const expression = licenses.map((one) => one.expression ?? one.license?.id).join(' AND ');
      expect([name, isAllowed(expression)]).toEqual([name, true]);
      expect([name, hashes[0]?.alg, hashes[0]?.content.length]).toEqual([name, 'SHA-512', 128]);
    }
    const refs = new Set(bill.dependencies.map(({ ref }) => ref));
    for (const { dependsOn = [] } of bill.dependencies)
      for (const ref of dependsOn) expect(refs).toContain(ref);
  });
});

describe('the licences of others', () => {
  it('[F45] stand in the release, whole, for every package that runs or is in the pages', () => {
    const notices = readFileSync(join(release.folder, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const path of ['THIRD-PARTY-LICENCES.txt', 'dist/THIRD-PARTY-LICENCES.txt'])
      expect(release.files.get(path)?.toString()).toBe(notices);
    const told = noticesOf([...production, ...inPages], packages);
    expect(told.length).toBeGreaterThan(60);
    for (const { name, version, licence, texts } of told) {
      expect(notices).toContain(`${name} ${version} (${licence})\n`);
      expect([name, texts.join('').length > 300]).toEqual([name, true]);
      for (const text of texts) expect(notices).toContain(text);
    }
    for (const words of [
      'SIL OPEN FONT LICENSE',
      'Mozilla Public License',
      'Apache License',
      'Meta Platforms',
    ])
      expect(notices).toContain(words);
  });

  it('[F45] go with the EUPL-1.2; a release with one that does not is refused, and so is one that nobody can read', () => {
    expect(refused(noticesOf([...production, ...inPages], packages))).toEqual([]);
    for (const id of [
      'GPL-3.0-only',
      'AGPL-3.0-or-later',
      'SSPL-1.0',
      'CC-BY-NC-4.0',
      'UNLICENSED',
      '',
      'SEE LICENSE IN x',
    ])
      expect([id, isAllowed(id)]).toEqual([id, false]);
    expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false);
    expect(isAllowed('GPL-3.0-only OR MIT')).toBe(true);
    const locked = { 'node_modules/taken': { version: '1.0.0', license: 'AGPL-3.0-only' } };
    expect(refused(noticesOf(['node_modules/taken'], locked))).toEqual(['taken (AGPL-3.0-only)']);
    for (const { licence } of noticesOf([...production, ...inPages], packages))
      for (const id of licence.split(/ AND | OR /u)) expect(licences).toHaveProperty([id]);
  });

  it('[F45] are those of the packages that the build used: the list is made by the build itself', () => {
    expect(packageFolder('/home/somebody/node_modules/a/node_modules/@b/c/index.js?x')).toBe(
      'node_modules/a/node_modules/@b/c',
    );
    expect(packageFolder('C:\\kt\\node_modules\\yjs\\dist\\yjs.mjs')).toBe('node_modules/yjs');
    expect(packageFolder('src/app/main.tsx')).toBeUndefined();
    for (const folder of inPages) expect([folder, folder in packages]).toEqual([folder, true]);
  });
});

describe('the packages that a release runs with', () => {
  it('[F43] are those that are needed, nearest first, with those for other machines and none that is only advised', () => {
    const locked = {
      '': { dependencies: { a: '1' }, devDependencies: { test: '1' } },
      'node_modules/a': {
        version: '1.0.0',
        dependencies: { b: '^2' },
        optionalDependencies: { 'b-win32': '1', gone: '1' },
      },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/b-win32': { version: '1.0.0', optional: true as const },
      'node_modules/c': { version: '1.0.0', peerDependencies: { advised: '1' } },
      'node_modules/advised': { version: '1.0.0' },
      'node_modules/test': { version: '1.0.0', dev: true as const },
    };
    expect(Object.keys(productionPackages(locked))).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/b-win32',
      'node_modules/c',
    ]);
    expect(() => productionPackages({ '': { dependencies: { x: '1' } } })).toThrow('package.json needs x');
  });
});
