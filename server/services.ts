import type { Random } from '../src/model/ids.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createNotesFiles } from './files/notesFiles.ts';
import { createHosts } from './host/hosts.ts';
import { createClientAddress } from './identity/clientAddress.ts';
import { createDeviceLinks } from './identity/deviceLinks.ts';
import { createFailureLimiter, type FailureLimiter } from './identity/failureLimiter.ts';
import { createJoinLimiter, createOpeningLimiter } from './identity/sessionLimiters.ts';
import { networkAddress, type Interfaces } from './identity/networkAddress.ts';
import { createPublicAddress } from './identity/publicAddress.ts';
import { createSeats } from './identity/seats.ts';
import { createErasers, createJoinProofs, createSecretLinks } from './identity/secrets.ts';
import { logToStderr, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { typeset, type Typeset } from './print/typeset.ts';
import { createRoom } from './storage/room.ts';
import type { Storage } from './storage/storage.ts';

/** What a server is made of. */
export interface ServerParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  readonly log?: Log;
  readonly limiter?: FailureLimiter;
  /** The networks that this computer is in now; left out where nobody need know. */
  readonly interfaces?: () => Interfaces;
  /** Makes PDFs; left out: Typst does. */
  readonly typeset?: Typeset;
}

/** What the doors of the server work with. */
export type Services = ReturnType<typeof createServices>;

/** Services of a server that has just started. */
export function createServices(parts: ServerParts) {
  const { config, storage, clock, random, log = logToStderr, limiter = createFailureLimiter() } = parts;
  const { interfaces = () => ({}) } = parts;
  const { serverKey, retentionMs } = config;
  const metrics = createMetrics();
  const address = createPublicAddress(config.publicUrl, () => networkAddress(interfaces(), config.host));
  return {
    config,
    storage,
    room: createRoom(storage, config.dataLimit, config.dataDir === '' ? null : config.dataDir),
    clock,
    random,
    log,
    metrics,
    hosts: createHosts({ storage, clock, random, log, retentionMs }),
    seats: createSeats(storage, address),
    /** The facilitators' private links. */
    links: createSecretLinks(serverKey, 'facilitator'),
    reportLinks: createSecretLinks(serverKey, 'report'),
    deviceLinks: createDeviceLinks(() => clock.now()),
    erasers: createErasers(serverKey),
    joinProofs: createJoinProofs(serverKey),
    limiter,
    joins: createJoinLimiter(),
    openings: createOpeningLimiter(config.sessionsPerHour, () => clock.now()),
    address,
    clientAddress: createClientAddress(config.trustedProxies, (proxy) => log('proxy-not-listed', { proxy })),
    files: createNotesFiles({ clock, log, metrics, typeset: parts.typeset ?? typeset }),
  };
}
