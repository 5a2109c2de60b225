/** HAProxy in front of nodes, with the file that is in use: a turn each, and none that is not ready. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findHaproxy } from '../../scripts/launch/haproxy.js';

/** The file that is in use, on this computer and before these nodes. */
function configFor(port: number, nodes: readonly number[]): string {
  const inUse = readFileSync(new URL('../../deploy/haproxy.cfg', import.meta.url), 'utf8');
  return inUse
    .replace(/^resolvers .*\n(?: .*\n)*/mu, '')
    .replace(' resolvers docker init-addr none', '')
    .replace('bind :8080', `bind 127.0.0.1:${port}`)
    .replace(/^ +server .*\n/gmu, '')
    .trimEnd()
    .concat('\n', ...nodes.map((node, index) => `  server node-${index} 127.0.0.1:${node}\n`));
}

/** Starts one on this port before these; resolves when it listens. */
export async function startProxy(port: number, nodes: readonly number[]) {
  const folder = await mkdtemp(join(tmpdir(), 'kennistafel-proxy-'));
  const path = join(folder, 'haproxy.cfg');
  await writeFile(path, configFor(port, nodes));
  const program = findHaproxy();
  if (program === undefined) throw new Error('HAProxy is missing: npm test installs it, or install it');
  const child = spawn(program, ['-db', '-f', path], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answers = async (): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (response?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return answers();
  };
  await Promise.race([
    answers(),
    ended.then(() => {
      throw new Error(`HAProxy ended before it listened: ${said}`);
    }),
  ]);
  return {
    stop: async (): Promise<void> => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
