// Hocuspocus as its own start script makes it, with SQLite as @hocuspocus/extension-sqlite keeps it, through node:sqlite.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

const { PORT, DATA_DIR, FLUSH_MS } = process.env;
const database = new DatabaseSync(join(DATA_DIR ?? '', 'hocuspocus.db'));
database.exec('CREATE TABLE documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)');
const find = database.prepare('SELECT data FROM documents WHERE name = ?');
const put = database.prepare('INSERT OR REPLACE INTO documents (name, data) VALUES (?, ?)');

const server = new Server({
  port: Number(PORT),
  address: '127.0.0.1',
  quiet: true,
  flushDelay: Number(FLUSH_MS ?? 0),
  extensions: [
    new Database({
      fetch: async ({ documentName }) => find.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => void put.run(documentName, state),
    }),
  ],
});
await server.listen();
console.log(`http://127.0.0.1:${PORT}`);
