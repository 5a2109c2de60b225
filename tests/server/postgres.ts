/**
 * A PostgreSQL of the tests' own, in a temporary folder and on a free port of this computer. It brings to the disk what it
 * says is saved, as in use. It ends with the process that started it, however that ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import pg from 'pg';

import { findInitdb } from '../../scripts/launch/postgres.js';

/** PostgreSQL refuses to run as root: `nobody`, then. */
const nobody = 65_534;
const asUser = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Ends with its input: the kernel closes that when the process that holds the other end is gone. */
const guarded = `
  "$1" -D "$2/data" -c listen_addresses=127.0.0.1 -c "port=$3" -c unix_socket_directories= -c fsync=on \
    -c shared_buffers=32MB -c max_connections=60 2>&1 &
  server=$!
  cat >/dev/null
  kill -QUIT $server
  wait $server
  rm -rf "$2"
`;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export type TestPostgres = Awaited<ReturnType<typeof startPostgres>>;

/** Starts one. It is ready when this resolves. */
export async function startPostgres() {
  const initdb = findInitdb();
  if (initdb === undefined) throw new Error('PostgreSQL is missing: npm test installs it, or install it');
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kennistafel-postgres-'));
  if (asUser.uid !== undefined) chownSync(folder, nobody, nobody);
  const how = ['--username=kennistafel', '--auth=trust', '--encoding=UTF8', '--locale=C', '--data-checksums'];
  execFileSync(initdb, [...how, '--no-sync', '-D', join(folder, 'data')], { ...asUser, cwd: folder });
  const port = await freePort();
  const program = join(dirname(realpathSync(initdb)), 'postgres');
  const child = spawn('sh', ['-c', guarded, 'sh', program, folder, String(port)], {
    ...asUser,
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    void ended.then(() => reject(new Error(said.join('\n'))));
  });
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref();

  const urlOf = (name: string) => `postgres://kennistafel@127.0.0.1:${port}/${name}`;
  let databases = 0;
  /** A connection to a database that no product code made. The test ends it. */
  async function connect(url: string): Promise<pg.Client> {
    const client = new pg.Client(url);
    client.on('error', () => {});
    await client.connect();
    return client;
  }
  /** Asks something of a database directly. */
  async function ask<Row extends object>(url: string, text: string, ...values: unknown[]): Promise<Row[]> {
    const client = await connect(url);
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
  return {
    connect,
    ask,
    /** Resolves when there is something to find. */
    until: async (url: string, text: string): Promise<void> => {
      const client = await connect(url);
      while ((await client.query(text)).rowCount === 0);
      await client.end();
    },
    /** A new, empty database. Gives its address. */
    database: async (): Promise<string> => {
      databases += 1;
      const name = `test_${databases}`;
      await ask(urlOf('postgres'), `CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    /** The folder of the cluster. */
    data: join(folder, 'data'),
    stop: (): Promise<void> => {
      child.ref();
      child.stdin.end();
      return ended;
    },
  };
}
