/** A real server on a port of its own, with chance and clock in the hands of the test. */
import { createServer, type RunningServer } from '../../server/createServer.ts';
import type { LastSeen } from '../../server/dataFolder.ts';
import { parseProxies, usualProxies } from '../../server/identity/clientAddress.ts';
import { createFailureLimiter } from '../../server/identity/failureLimiter.ts';
import type { Typeset } from '../../server/print/typeset.ts';
import { secureRandom } from '../../server/random.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';
import type { Random } from '../../src/model/ids.ts';
import { createSettableClock, type SettableClock } from './settableClock.ts';

export const dayMs = 24 * 3600 * 1000;

/** What opens /metrics of a test server. */
export const metricsToken = 'for-the-operator-alone';

export interface TestServer extends RunningServer {
  readonly storage: Storage;
  readonly clock: SettableClock;
  /** What the server logged, one string per event. */
  readonly logged: readonly string[];
}

export async function startTestServer(
  parts: {
    readonly storage?: Storage;
    readonly random?: Random;
    readonly publicUrl?: string;
    readonly limits?: { perAddress?: number; everywhere?: number };
    readonly pagesDir?: string;
    readonly now?: number;
    /** Makes PDFs; left out: as the product does. */
    readonly typeset?: Typeset;
    readonly securityContact?: string;
    readonly sessionsPerHour?: number;
    readonly trustedProxies?: string;
    readonly dataLimit?: number;
    readonly lastSeen?: LastSeen;
    /** Without names: none, unless a test is about it. */
    readonly minimumGroup?: number;
    /** Its secrets follow from this; left out: that of every test server. */
    readonly serverKey?: Uint8Array;
  } = {},
): Promise<TestServer> {
  const proxies = parseProxies(parts.trustedProxies ?? usualProxies);
  if (!proxies.ok) throw new Error(`${proxies.wrong} is no address`);
  const storage = parts.storage ?? createMemoryStorage();
  const clock = createSettableClock(parts.now ?? Date.parse('2026-11-12T09:00:00Z'));
  const logged: string[] = [];
  const server = await createServer({
    config: {
      port: 0,
      host: '127.0.0.1',
      publicUrl: parts.publicUrl ?? null,
      trustedProxies: proxies.proxies,
      dataDir: '',
      databaseUrl: null,
      nodeUrl: null,
      pagesDir: parts.pagesDir ?? '/nonexistent',
      retentionMs: 90 * dayMs,
      // The tests open many, all from one address.
      sessionsPerHour: parts.sessionsPerHour ?? 1_000_000,
      minimumGroup: parts.minimumGroup ?? 0,
      dataLimit: parts.dataLimit ?? null,
      metricsToken,
      securityContact: parts.securityContact ?? null,
      serverKey: parts.serverKey ?? new Uint8Array(32).fill(7),
    },
    storage,
    clock,
    random: parts.random ?? secureRandom,
    log: (event, facts) => void logged.push(JSON.stringify({ event, ...facts })),
    limiter: createFailureLimiter(parts.limits),
    ...(parts.lastSeen && { lastSeen: parts.lastSeen }),
    ...(parts.typeset && { typeset: parts.typeset }),
  });
  return { ...server, storage, clock, logged };
}
