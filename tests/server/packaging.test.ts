/**
 * What the files for containers and services name is there, and the image of the Dockerfile works: its second half is laid out
 * in a folder, and run as somebody who may not write in it. Docker itself is not asked for.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { parseSettings } from '../../server/config.ts';
import { findProgram } from '../../scripts/launch/programs.js';
import { settingNames } from '../fixtures/settings.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ');
const stage = dockerfile.slice(dockerfile.lastIndexOf('FROM'));
const instructions = (name: string, from = stage) =>
  [...from.matchAll(new RegExp(`^ *${name} (.*)$`, 'gmu'))].map(([, rest = '']) => rest.trim());
/** The arguments of a line that is written as a list. */
const listOf = (line: string) => JSON.parse(line.slice(line.indexOf('['))) as string[];
const units = globSync('deploy/*.service');
const compose = read('compose.yaml');

describe('what the files for containers and services name', () => {
  it('[H24] are settings that the server knows', () => {
    const ofImage = instructions('ENV').flatMap((line) => line.split(' '));
    const ofUnits = units.flatMap((path) =>
      instructions('Environment=?', read(path).replaceAll('Environment=', 'Environment ')),
    );
    const node = compose.slice(compose.indexOf('node-1:'), compose.indexOf('node-2:'));
    const ofNodes = [...node.matchAll(/^ {6}([A-Z_]+):/gmu)].map(([, name = '']) => name);
    const names = [...ofImage, ...ofUnits.flatMap((line) => line.split(' ')), ...ofNodes].map(
      (one) => one.split('=')[0],
    );
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) if (name !== 'NODE_ENV') expect(settingNames).toContain(name);
    const proxies = /TRUSTED_PROXIES: (.*)/u.exec(compose)?.[1];
    expect(parseSettings({ TRUSTED_PROXIES: proxies }).ok).toBe(true);
    expect(compose).toContain(`subnet: ${proxies}`);
  });

  it('[H24] are all of them, in the list for an operator and in the file to copy', () => {
    const sorted = settingNames.toSorted();
    const explained = [...read('docs/operating.md').matchAll(/\*\*`([A-Z_]+)`\*\*/gu)].map(
      ([, name]) => name,
    );
    expect(explained.toSorted()).toEqual(sorted);
    const toCopy = [...read('deploy/kennistafel.env').matchAll(/^#?([A-Z_]+)=/gmu)].map(([, name]) => name);
    expect(toCopy.toSorted()).toEqual(sorted);
  });

  it('[H24] are files, scripts and a port that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const ignored = read('.dockerignore').split('\n');
    for (const line of instructions('COPY', dockerfile)) {
      const from = line
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1);
      for (const path of from.map((word) => word.replace('/app/', '')))
        if (path !== '.' && path !== 'node_modules' && path !== 'dist') {
          expect([path, existsSync(path)]).toEqual([path, true]);
          expect([path, ignored.includes(`!${path}`)]).toEqual([path, true]);
        }
    }
    for (const [, name = ''] of dockerfile.matchAll(/npm run (\w+)/gu)) expect(scripts[name]).toBeDefined();
    for (const path of units) {
      const [, script = ''] = /ExecStart=\/usr\/bin\/node (\S+)/u.exec(read(path)) ?? [];
      expect([script, existsSync(script)]).toEqual([script, true]);
    }
    for (const [, path = ''] of compose.matchAll(/- \.\/(\S+?):/gu))
      expect([path, existsSync(path)]).toEqual([path, true]);
    expect(instructions('EXPOSE')).toEqual(['3000']);
    expect(parseSettings({})).toMatchObject({ settings: { port: 3000 } });
    const proxy = read('deploy/haproxy.cfg');
    for (const [, node = '', host] of proxy.matchAll(/^ {2}server (\S+) (\S+):3000$/gmu)) {
      expect(host).toBe(node);
      expect(compose).toContain(`  ${node}:`);
    }
    expect(compose).toContain(`:${/bind :(\d+)/u.exec(proxy)?.[1]}'`);
  });

  it('[H24] are words that HAProxy and systemd know, where those are there to ask', () => {
    const haproxy = findProgram(['haproxy'], ['/usr/sbin/haproxy']);
    if (haproxy !== undefined)
      execFileSync(haproxy, ['-c', '-q', '-f', 'deploy/haproxy.cfg'], { stdio: 'pipe' });
    const analyze = findProgram(['systemd-analyze'], []);
    const folder = temporaryFolder().path;
    for (const path of globSync('deploy/*.{service,timer}')) {
      const here = read(path)
        .replaceAll('/usr/bin/node', process.execPath)
        .replaceAll('/srv/kennistafel', process.cwd());
      writeFileSync(join(folder, path.replace('deploy/', '')), here);
    }
    if (analyze !== undefined)
      for (const name of ['kennistafel.service', 'kennistafel-backup.timer'])
        execFileSync(analyze, ['verify', join(folder, name)], { stdio: 'pipe' });
  });
});

/** Lays out what the image holds: what the server needs of the packages, and the files. */
function layOut(folder: string): void {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: true; devOptional?: true }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(packages))
    if (path !== '' && dev !== true && devOptional !== true && existsSync(path))
      cpSync(path, join(folder, path), {
        recursive: true,
        filter: (from) => from === path || !from.slice(path.length).includes('/node_modules'),
      });
  for (const line of instructions('COPY')) {
    const path = line.split(' ').at(-1)?.replace('./', '') || 'package.json';
    if (path !== 'node_modules' && path !== 'dist')
      cpSync(path, join(folder, path), { recursive: true, filter: (from) => !from.includes('.test.') });
  }
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), '<html><head><title>K</title></head></html>');
}

describe('the image', () => {
  it('[H25] runs as somebody who may write in one folder alone, is healthy, makes a PDF, and ends when asked', async () => {
    const folder = temporaryFolder().path;
    const app = join(folder, 'app');
    const data = join(folder, 'data');
    layOut(app);
    mkdirSync(data, { mode: 0o777 });
    const node = join(folder, 'node');
    copyFileSync(process.execPath, node);
    for (const path of [folder, node]) chmodSync(path, 0o755);
    execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if ('uid' in nobody) execFileSync('chown', ['65534:65534', data]);
    const environment = Object.fromEntries(
      instructions('ENV').flatMap((line) => line.split(' ').map((one) => one.split('=') as [string, string])),
    );
    const port = String(20_000 + (process.pid % 20_000));
    const options = {
      cwd: app,
      env: { ...environment, PORT: port, DATA_DIR: data, HOST: '127.0.0.1', PATH: dirname(node) },
      ...nobody,
    };
    const run = (words: readonly string[]) => spawn(node, words.slice(1), options);
    const [command] = instructions('CMD').map(listOf);
    const [healthy] = instructions('HEALTHCHECK').map(listOf);
    const server = run(command ?? []);
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk));
    await Promise.race([
      once(server, 'exit'),
      new Promise<void>((resolve) => {
        server.stdout.on('data', () => said.includes('Data in') && resolve());
      }),
    ]);
    // It says nothing else: no fault of the installation.
    expect(
      said
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('›')),
    ).toEqual([]);
    expect((await once(run(healthy ?? []), 'exit'))[0]).toBe(0);
    const doctor = run(['node', 'server/doctor.ts']);
    let found = '';
    doctor.stdout.on('data', (chunk: Buffer) => (found += chunk));
    expect([await once(doctor, 'exit'), found]).toEqual([
      [0, null],
      expect.stringContaining('✓ A PDF can be made.'),
    ]);
    expect(found).not.toMatch(/^[✗!]/mu);
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect((await once(run(healthy ?? []), 'exit'))[0]).toBe(1);
  });
});
