/** Starts the server as a process. The only module that reads the environment. */
import { join, resolve } from 'node:path';

import { systemClock } from './clock.ts';
import { parseSettings } from './config.ts';
import { createServer } from './createServer.ts';
import { secureRandom } from './random.ts';
import { lockFolder, openLastSeen, readServerKey } from './dataFolder.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite.ts';

function stop(...lines: readonly string[]): never {
  for (const line of lines) console.error(`✗ ${line}`);
  process.exit(1);
}

const parsed = parseSettings(process.env);
if (!parsed.ok) stop(...parsed.problems);
const { settings } = parsed;

// What this process makes is for its owner alone.
process.umask(0o077);
const server = await (async () => {
  try {
    lockFolder(settings.dataDir);
    return await createServer({
      config: {
        ...settings,
        pagesDir: resolve(import.meta.dirname, '../dist'),
        serverKey: readServerKey(settings.dataDir),
      },
      storage: openSqliteStorage(join(settings.dataDir, 'kennistafel.db')),
      clock: systemClock,
      lastSeen: openLastSeen(settings.dataDir),
      random: secureRandom,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(`The server cannot start: ${reason}`);
  }
})();
console.log(`› Kennistafel: ${settings.publicUrl ?? server.url}`);
console.log(`› Data in ${settings.dataDir}`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    // A second signal means: now.
    if (stopping) process.exit(1);
    stopping = true;
    void server.close().then(() => process.exit(0));
  });
