/** What all servers at one database share beside the sessions. */
import { randomBytes } from 'node:crypto';

import { connect, type Client } from './connection.ts';

/** What is written under this name; null when nothing is. */
export async function readSetting(client: Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>('SELECT value FROM setting WHERE name = $1', [name]);
  return rows[0]?.value ?? null;
}

/** Writes a setting, in the place of what it was; null takes it away. */
export async function writeSetting(client: Client, name: string, value: string | null): Promise<void> {
  if (value === null) return void (await client.query('DELETE FROM setting WHERE name = $1', [name]));
  await client.query(
    'INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
}

const keyBytes = 32;

/** The key of all servers at a database, made by the first. The tables must be there. Throws when it is damaged. */
export async function readSharedKey(url: string): Promise<Uint8Array> {
  const client = await connect(url, { name: 'kennistafel' });
  try {
    await client.query(
      "INSERT INTO setting (name, value) VALUES ('server_key', $1) ON CONFLICT (name) DO NOTHING",
      [randomBytes(keyBytes).toString('hex')],
    );
    const key = Buffer.from((await readSetting(client, 'server_key')) ?? '', 'hex');
    if (key.length !== keyBytes) throw new Error('The server key in the database is damaged');
    return key;
  } finally {
    await client.end();
  }
}
