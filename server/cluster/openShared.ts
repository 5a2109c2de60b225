/** All that the nodes of one server share through PostgreSQL. Loaded only where there is a database. */
import { networkInterfaces } from 'node:os';

import type { Clock } from '../clock.ts';
import type { Settings } from '../config.ts';
import type { LastSeen } from '../dataFolder.ts';
import { networkAddresses } from '../identity/networkAddress.ts';
import { ratesInPostgres } from '../identity/rate.ts';
import { logToStderr } from '../log.ts';
import { createPool } from '../storage/postgres/connection.ts';
import { openPostgresStorage } from '../storage/postgres/postgres.ts';
import { readSharedKey } from '../storage/postgres/settings.ts';
import { createTenancy } from './tenancy.ts';

/** A clock that is further from the database's deletes nothing. */
const believedMs = 3_600_000;
/** The operator hears of this much. */
const noticedMs = 10_000;

/** Why there is no database, for the operator; what is no fault of the connection says so itself. */
function inWords(error: unknown, database: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { host, pathname, username } = new URL(database);
  if (/^E[A-Z]/u.test(code))
    return new Error(
      `PostgreSQL cannot be reached at ${host} (${code}). Look at DATABASE_URL, and whether it runs`,
    );
  if (code === '28P01' || code === '28000')
    return new Error(
      `PostgreSQL does not let "${username}" in. Look at the user and the password in DATABASE_URL`,
    );
  if (code === '3D000')
    return new Error(
      `There is no database "${pathname.slice(1)}" at ${host}. Make it: createdb ${pathname.slice(1)}`,
    );
  return error;
}

/** Opens what is shared. Throws, in words for the operator, when this server cannot work with the database. */
export async function openShared(
  { host, nodeUrl }: Pick<Settings, 'host' | 'nodeUrl'>,
  database: string,
  clock: Clock,
) {
  const pool = createPool(database, { name: 'kennistafel' });
  const urlOf = (port: number) => {
    const [address = '127.0.0.1'] = networkAddresses(networkInterfaces(), host);
    return nodeUrl ?? `http://${address}:${port}`;
  };
  const tenancy = createTenancy({ pool, database, urlOf, log: logToStderr });
  // The tables first: the rest is in them.
  const { node, epochOf, opened } = tenancy;
  const storage = await openPostgresStorage({ url: database, node, epochOf, opened }).catch(
    (error: unknown) => {
      throw inWords(error, database);
    },
  );
  const serverKey = await readSharedKey(database);
  const { rows } = await pool.query<{ now: number; checksums: string }>(
    "SELECT extract(epoch FROM now())::float8 * 1000 AS now, current_setting('data_checksums') AS checksums",
  );
  if (rows[0]?.checksums !== 'on') logToStderr('database-without-checksums');
  const ahead = clock.now() - (rows[0]?.now ?? 0);
  if (Math.abs(ahead) > noticedMs) logToStderr('clock-differs', { aheadMs: Math.round(ahead) });
  const lastSeen: Pick<LastSeen, 'believes' | 'write'> = {
    believes: () => Math.abs(ahead) < believedMs,
    write: () => {},
  };
  return {
    storage: {
      ...storage,
      close: async () => {
        await storage.close();
        await pool.end();
      },
    },
    hosting: tenancy.hosting,
    serverKey,
    lastSeen,
    rates: ratesInPostgres(pool, serverKey),
  };
}
