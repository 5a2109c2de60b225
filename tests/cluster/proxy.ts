/** HAProxy in front of nodes, as `deploy/haproxy.cfg` has it in use: a turn each, and none that is not ready. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const config = (port: number, nodes: readonly number[]) => `
global
  stats timeout 5s
defaults
  mode http
  option forwardfor
  option redispatch
  retries 3
  retry-on conn-failure
  timeout connect 1s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
  timeout check 2s
frontend people
  bind 127.0.0.1:${port}
  default_backend nodes
backend nodes
  balance roundrobin
  option httpchk
  http-check send meth GET uri /readyz ver HTTP/1.1 hdr Host localhost
  default-server check inter 250ms fall 2 rise 1 on-marked-down shutdown-sessions
${nodes.map((node, index) => `  server n${index} 127.0.0.1:${node}`).join('\n')}
`;

/** Starts one on this port before these; resolves when it listens. */
export async function startProxy(port: number, nodes: readonly number[]) {
  const folder = await mkdtemp(join(tmpdir(), 'kennistafel-proxy-'));
  const path = join(folder, 'haproxy.cfg');
  await writeFile(path, config(port, nodes));
  const child = spawn('haproxy', ['-db', '-f', path], { stdio: ['ignore', 'ignore', 'ignore'] });
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
      throw new Error('HAProxy ended before it listened');
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
