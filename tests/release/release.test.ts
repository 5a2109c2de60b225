/**
 * What a municipality downloads: made as `npm run release` makes it, looked at, and run as people run it. Whose work it carries:
 * the bill of materials and the notices, and that a licence which does not fit stops it.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as CycloneDX from '@cyclonedx/cyclonedx-library';
import licences from 'spdx-license-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { npmAnswer } from '../../scripts/launch/npm.js';
import { bundledList, packageFolder } from '../../scripts/release/bundledPackages.js';
import { isAllowed, noticesOf, refused } from '../../scripts/release/licences.js';
import { makeRelease } from '../../scripts/release/makeRelease.js';
import { nameOf, productionPackages } from '../../scripts/release/packages.js';
import { voorbeeld, writeHouseStyle } from '../fixtures/houseStyles.ts';
import { withoutSettings } from '../fixtures/settings.ts';
import { createPerson } from '../server/person.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';

/** A release of this working tree, and the package of it taken out of its archive. */
interface Release {
  /** The folder with all files of the release. */
  readonly folder: string;
  /** The folder that the package was unpacked in. */
  readonly unpacked: string;
  readonly version: string;
  /** The files of the package, by their path in it. */
  readonly files: ReadonlyMap<string, Buffer>;
}

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
  const folder = join(temporaryFolder().path, 'release');
  const { version } = makeRelease(folder);
  const into = temporaryFolder().path;
  execFileSync('tar', ['-xzf', join(folder, `kennistafel-${version}.tgz`), '-C', into]);
  const unpacked = join(into, 'package');
  const paths = globSync('**', { cwd: unpacked }).filter((path) => statSync(join(unpacked, path)).isFile());
  const files = new Map(paths.map((path) => [path, readFileSync(join(unpacked, path))]));
  release = { folder, unpacked, version, files };
  billText = readFileSync(join(folder, `kennistafel-${version}.cdx.json`), 'utf8');
  bill = JSON.parse(billText) as Bill;
}, 900_000);
const packageFile = () => join(release.folder, `kennistafel-${release.version}.tgz`);
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a release', () => {
  it('[F40] is the same to the byte when it is made again, and its checksums are those of its files', () => {
    const again = join(temporaryFolder().path, 'release');
    const { files } = makeRelease(again);
    expect(files).toContain(`kennistafel-${release.version}.tgz`);
    for (const file of files)
      expect([file, sha256(join(again, file))]).toEqual([file, sha256(join(release.folder, file))]);
    const sums = readFileSync(join(release.folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.split('  ')[1])).toEqual(files.filter((file) => file !== 'SHA256SUMS'));
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      expect([file, sum]).toEqual([file, sha256(join(release.folder, file))]);
    }
  });

  it('[F41] holds what runs and what people read: no tests, no tools, nothing of the machine it was made on', () => {
    const paths = [...release.files.keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'docs/operating.md',
        'docs/data-sheet.nl.md',
        'docs/paper/bio2.md',
        'deploy/kennistafel.env',
        'server/main.js',
        'dist/index.html',
      ]),
    );
    expect(
      paths.filter((path) => /(?:^|\/)(?:tests|node_modules|\.\w+)(?:\/|$)|\.test\.|\.tsx?$/u.test(path)),
    ).toEqual([]);
    const registry = new URL(npmAnswer(['config', 'get', 'registry'], process.cwd()).trim()).host;
    // The public registry is no secret: documents may name it.
    const ofMachine = [process.cwd(), homedir(), registry].filter(
      (word) => word.length > 5 && word !== 'registry.npmjs.org',
    );
    const telling = [...release.files].flatMap(([path, bytes]) =>
      ofMachine.filter((word) => bytes.includes(word)).map((word) => `${path}: ${word}`),
    );
    expect(telling).toEqual([]);
    expect([...release.files].filter(([, bytes]) => bytes.includes('"resolved"'))).toEqual([]);
  });
});

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

describe('the package', () => {
  /** npm as somebody has it who knows nothing of this project, with what it fetched before at hand. */
  function cleanNpm() {
    const home = temporaryFolder().path;
    const known = npmAnswer(['config', 'get', 'cache'], home).trim();
    const cache = join(home, 'cache');
    mkdirSync(cache);
    if (existsSync(join(known, '_cacache')))
      symlinkSync(join(known, '_cacache'), join(cache, '_cacache'), 'junction');
    // Where packages come from and how to trust it is the machine's; all else that npm sets is about the project it runs for.
    const ofMachine = /^npm_config_(?:registry|userconfig|globalconfig|cafile|strict_ssl|\w*proxy)$/iu;
    const ours = /^(?:npm_|INIT_CWD|VITEST|NODE_(?:ENV|OPTIONS)$)/iu;
    const kept = Object.entries(withoutSettings(process.env)).filter(
      ([name]) => ofMachine.test(name) || !ours.test(name),
    );
    return {
      ...Object.fromEntries(kept),
      npm_config_cache: cache,
      npm_config_prefer_offline: 'true',
      HOST: '127.0.0.1',
    };
  }
  const npx = (words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) => {
    const child = spawn('npx', ['--yes', `./kennistafel-${release.version}.tgz`, ...words], {
      cwd,
      env,
      // As at a terminal: Ctrl-C reaches all that it started.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    return { child, said: () => said, ended: once(child, 'close') };
  };
  const started: ReturnType<typeof npx>[] = [];
  afterAll(() => {
    for (const { child } of started)
      if (child.exitCode === null && child.signalCode === null && child.pid)
        process.kill(-child.pid, 'SIGKILL');
  });

  it('[F42] runs with npx in an empty folder: it says its address, serves a session, keeps it, and ends', async () => {
    const folder = temporaryFolder().path;
    copyFileSync(packageFile(), join(folder, `kennistafel-${release.version}.tgz`));
    const env = cleanNpm();
    const untilItServes = async (server: ReturnType<typeof npx>) => {
      started.push(server);
      await Promise.race([
        server.ended,
        new Promise<void>((resolve) => {
          server.child.stdout.on('data', () => server.said().includes('Data in') && resolve());
        }),
      ]);
      const [, url = ''] = /› Kennistafel: (\S+)/u.exec(server.said()) ?? [];
      expect(server.said()).toContain(`› Data in ${join(folder, 'sessions')}`);
      return url;
    };
    const stop = async ({ child, ended }: ReturnType<typeof npx>) => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    };

    const server = npx(['--data', 'sessions', '--port', '0'], folder, env);
    const url = await untilItServes(server);
    expect(server.said()).toContain(`› Kennistafel ${release.version} starts. Ctrl-C stops it.`);
    const page = await (await fetch(url)).text();
    expect(page).toContain('<div id="root">');
    for (const [, path = ''] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu))
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
    const notices = await fetch(`${url}/THIRD-PARTY-LICENCES.txt`);
    expect(await notices.text()).toContain('react-dom');
    const anna = createPerson(url);
    const { code } = await anna.open();
    expect((await createPerson(url).join(code, 'Bram')).status).toBe(200);
    // In a thread, and in a process of its own, with the fonts of packages.
    const pdf = await anna.get(`/api/sessions/${anna.sessionId}/notes.pdf?lang=nl`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    await stop(server);
    await expect(fetch(url)).rejects.toThrow('fetch failed');

    // With a house style, for which it reads our own colours from a file beside it.
    const style = writeHouseStyle(temporaryFolder().path, voorbeeld);
    const again = npx(['--data', 'sessions', '--port', '0'], folder, { ...env, THEME_DIR: style });
    const there = await untilItServes(again);
    const [, sheet = ''] = / href="([^"]*theme\.css[^"]*)"/u.exec(await (await fetch(there)).text()) ?? [];
    expect(await (await fetch(there + sheet)).text()).toContain('--kt-action: #5115ef;');
    const back = createPerson(there);
    expect((await back.join(code, 'Carla')).status).toBe(200);
    await stop(again);
    // A hundred megabytes are unpacked, on a machine that may be busy.
  }, 900_000);

  it('[F42] says in a plain sentence that a Node is too old', () => {
    const pretend = join(temporaryFolder().path, 'older.mjs');
    writeFileSync(
      pretend,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });",
    );
    const [program = ''] = Object.values(
      (JSON.parse(release.files.get('package.json')?.toString() ?? '{}') as { bin: Record<string, string> })
        .bin,
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', pretend, join(release.unpacked, program)],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([
      1,
      '✗ Kennistafel needs Node 22.18 or newer, and this is Node 20.20.2. Install a newer one from https://nodejs.org and start again.\n',
    ]);
  });

  it('[F43] is what the container file runs: each file is there, and npm takes its lockfile', () => {
    const dockerfile = readFileSync(join(release.folder, 'Dockerfile'), 'utf8');
    expect(dockerfile).not.toContain('{version}');
    expect(dockerfile).toContain(`org.opencontainers.image.version="${release.version}"`);
    const [, copied = ''] = /^COPY (\S+) \/tmp\/$/mu.exec(dockerfile) ?? [];
    expect([copied, existsSync(join(release.folder, copied))]).toEqual([copied, true]);
    expect(dockerfile).toContain(`--file=/tmp/${copied} `);
    const [, command = ''] = /^CMD (\[.*\])$/mu.exec(dockerfile) ?? [];
    expect(release.files.has((JSON.parse(command) as string[]).at(-1) ?? '')).toBe(true);
    const [, installed = ''] = /npm (ci .*)$/mu.exec(dockerfile) ?? [];
    // It refuses a lockfile that does not agree with the package.json beside it.
    expect(npmAnswer([...installed.split(' '), '--dry-run'], release.unpacked)).toBeDefined();
    const lockfile = JSON.parse(release.files.get('npm-shrinkwrap.json')?.toString() ?? '') as {
      packages: Record<string, { integrity?: string; dev?: boolean }>;
    };
    const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');
    expect(locked.length).toBeGreaterThan(30);
    expect(
      locked.filter(([, { integrity = '', dev }]) => !integrity.startsWith('sha512-') || dev === true),
    ).toEqual([]);
  });

  it('[F43] says which packages it needs to the last digit, and none that only tests or builds need', () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(path, 'utf8')) as Record<
        'dependencies' | 'devDependencies',
        Record<string, string>
      >;
    const { dependencies } = read(join(release.unpacked, 'package.json'));
    const ours = read('package.json');
    expect(dependencies).toMatchObject(ours.dependencies);
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => name in ours.devDependencies)).toEqual([]);
  });
});

describe('the archive of the source', () => {
  it('[F40] is there, as it was committed, for everybody who gets the rest', () => {
    const archive = join(release.folder, `kennistafel-${release.version}-source.tar.gz`);
    if (!existsSync('.git')) return;
    const names = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' });
    expect(names).toContain(`kennistafel-${release.version}/server/main.ts\n`);
    expect(names).toContain(`kennistafel-${release.version}/LICENSE\n`);
  });
});
