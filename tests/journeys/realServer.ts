/** The real server in a process of its own, on a free port and an empty data folder. It can be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serverArguments } from '../../scripts/launch/server-process.js';
import { withoutSettings } from '../fixtures/settings.ts';

export interface RealServer {
  readonly url: string;
  readonly dataDir: string;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** The number of the process; 0 while there is none. */
  pid(): number;
  /** Resolves when the process has ended, of its own doing or killed. */
  ended(): Promise<void>;
  /** Starts it again on the same port and data; `more` goes into its environment. Rejects when it ends before it listens. */
  start(more?: Readonly<Record<string, string>>): Promise<void>;
  /** Makes the process stand still, or go on, or end in order. */
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void;
  /** Ends the process and removes its data. */
  remove(): Promise<void>;
  /** Asks the module that was loaded before the server, and gives what it says. */
  ask(question: unknown): Promise<unknown>;
}

const root = new URL('../..', import.meta.url).pathname;

/**
 * Starts the server that `npm start` starts, on the build in `dist`. `preload` is a module that goes into the process
 * before it, and answers what it is asked by message; `settings` go into its environment. `program`: what Node is to
 * start instead, which takes PORT and DATA_DIR and prints its address.
 */
export async function startRealServer(
  preload?: URL,
  settings: Readonly<Record<string, string>> = {},
  program: readonly string[] = serverArguments,
): Promise<RealServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kennistafel-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;

  const ended = async () => {
    const child = running;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  };
  const kill = async () => {
    running?.kill('SIGKILL');
    await ended();
    running = null;
  };
  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const loaded = preload === undefined ? [] : ['--import', preload.href];
    const child = spawn(process.execPath, [...loaded, ...program], {
      cwd: root,
      env: {
        ...withoutSettings(process.env),
        PORT: String(port),
        HOST: '127.0.0.1',
        PUBLIC_URL: url,
        DATA_DIR: dataDir,
        // Everybody in a journey comes from one address.
        SESSIONS_PER_HOUR: '1000000',
        // Most journeys have few people; the one about the minimum sets it.
        MINIMUM_GROUP: '0',
        ...settings,
        ...more,
      },
      stdio: ['ignore', 'pipe', 'inherit', ...(preload === undefined ? [] : (['ipc'] as const))],
    });
    running = child;
    await answers(child);
  };
  await start();
  return {
    url,
    dataDir,
    kill,
    pid: () => running?.pid ?? 0,
    ended,
    start,
    signal: (name) => void running?.kill(name),
    remove: async () => {
      await kill();
      await rm(dataDir, { recursive: true, force: true });
    },
    ask: (question) =>
      new Promise((resolve) => {
        running?.once('message', resolve);
        running?.send(question as string);
      }),
  };
}

/** Resolves at the first line the server prints: it prints its address when it listens. */
function answers(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('http://')) resolve();
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`The server ended with ${signal ?? code} before it listened:\n${printed}`)),
    );
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
