/** What a municipality downloads: made as `npm run release` makes it, looked at, and run as people run it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { npmAnswer } from '../../scripts/launch/npm.js';
import { makeRelease } from '../../scripts/release/makeRelease.js';
import { voorbeeld, writeHouseStyle } from '../fixtures/houseStyles.ts';
import { withoutSettings } from '../fixtures/settings.ts';
import { createPerson } from '../server/person.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { makeUnpacked, type Release } from './unpacked.ts';

let release: Release;
beforeAll(() => {
  release = makeUnpacked();
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
    const { packages } = JSON.parse(release.files.get('npm-shrinkwrap.json')?.toString() ?? '') as {
      packages: Record<string, { integrity?: string; dev?: boolean }>;
    };
    const locked = Object.entries(packages).filter(([path]) => path !== '');
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
