/** Starts the server as a process. The only module that reads the environment. */
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { systemClock } from './clock.ts';
import { parseSettings } from './config.ts';
import { createServer } from './createServer.ts';
import { isThisComputer, networkAddresses } from './identity/networkAddress.ts';
import { secureRandom } from './random.ts';
import { errorFacts, logToStderr } from './log.ts';
import { databaseFile, lockFolder, openLastSeen, readServerKey } from './dataFolder.ts';
import { checkSetup, lineOf } from './selfCheck.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite.ts';

// WebAssembly draws the pictures of boards, in threads. The V8 of Node 24 can end the whole process when it makes faster code
// for the functions that WebAssembly calls, and throws the code of before away (nodejs/node#64500): it must not.
setFlagsFromString('--wasm-wrapper-tiering-budget=2147483647');

function stop(...lines: readonly string[]): never {
  for (const line of lines) console.error(`✗ ${line}`);
  process.exit(1);
}

const parsed = parseSettings(process.env);
if (!parsed.ok) stop(...parsed.problems);
const { settings } = parsed;

// What Node itself would print of it could quote what somebody wrote.
process.on('uncaughtException', (error) => {
  logToStderr('crashed', errorFacts(error));
  process.exit(1);
});
// What this process makes is for its owner alone.
process.umask(0o077);
// Before the server writes down that it runs now.
for (const finding of await checkSetup(settings, systemClock.now()))
  if (finding.is !== 'right') console.error(lineOf(finding));

/** What is kept in a folder of this machine alone. */
function openFolder(folder: string) {
  lockFolder(folder);
  return {
    storage: openSqliteStorage(join(folder, databaseFile)),
    serverKey: readServerKey(folder),
    lastSeen: openLastSeen(folder),
  };
}

// What is wrong with it was said above.
const style =
  settings.themeDir === null
    ? null
    : await (await import('./houseStyle/readHouseStyle.ts')).readHouseStyle(settings.themeDir);

const server = await (async () => {
  try {
    const { databaseUrl, dataDir } = settings;
    const { serverKey, ...kept } =
      databaseUrl === null
        ? openFolder(dataDir)
        : await (await import('./cluster/openShared.ts')).openShared(settings, databaseUrl, systemClock);
    return await createServer({
      ...kept,
      config: { ...settings, pagesDir: resolve(import.meta.dirname, '../dist'), serverKey },
      clock: systemClock,
      random: secureRandom,
      interfaces: networkInterfaces,
      ...(style?.ok === true && { house: style.house }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(`The server cannot start: ${reason}`);
  }
})();
console.log(`› Kennistafel: ${settings.publicUrl ?? server.url}`);
if (settings.publicUrl === null) console.log(`› ${whereOthersAre()}`);
console.log(`› Data in ${settings.databaseUrl === null ? settings.dataDir : 'PostgreSQL'}`);
void server.check();

/** Where phones reach a trial on this computer, or why they cannot. */
function whereOthersAre(): string {
  const addresses = networkAddresses(networkInterfaces(), settings.host);
  if (addresses.length > 0)
    return `Phones and laptops in this network: ${addresses.map((one) => `http://${one}:${new URL(server.url).port}`).join(' or ')}`;
  return isThisComputer(settings.host)
    ? `Only this computer reaches it: HOST is ${settings.host}. Without HOST others in this network do too.`
    : 'No other device reaches it: this computer has no address in a local network. Connect it to one, or set PUBLIC_URL.';
}

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    // A second signal means: now.
    if (stopping) process.exit(1);
    stopping = true;
    void server.close().then(() => process.exit(0));
  });
