import type { IncomingMessage } from 'node:http';

import type { Random } from '../src/model/ids.ts';
import { alone, type Hosting } from './cluster/hosting.ts';
import { createNodeProof } from './cluster/nodeProof.ts';
import { createPassage } from './cluster/passage.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createNotesFiles } from './files/notesFiles.ts';
import { lookForFiles, type HouseStyle } from './houseStyle/houseStyle.ts';
import { createHosts } from './host/hosts.ts';
import { createClientAddress } from './identity/clientAddress.ts';
import { createDeviceLinks } from './identity/deviceLinks.ts';
import { createFailureLimiter, type FailureLimiter } from './identity/failureLimiter.ts';
import { ratesInMemory, type MakeRate } from './identity/rate.ts';
import { createJoinLimiter, createOpeningLimiter } from './identity/sessionLimiters.ts';
import { networkAddresses, type Interfaces } from './identity/networkAddress.ts';
import { createPublicAddress } from './identity/publicAddress.ts';
import { createSeats } from './identity/seats.ts';
import { createErasers, createJoinProofs, createSecretLinks } from './identity/secrets.ts';
import { logToStderr, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createOpening } from './opening/opening.ts';
import { createOperatorAccess } from './operator/operatorAccess.ts';
import { typeset, type Typeset } from './print/typeset.ts';
import { createRoom } from './storage/room.ts';
import { createHomes } from './suitcase/homes.ts';
import { createReceiving } from './suitcase/receiving.ts';
import type { Storage } from './storage/storage.ts';

/** What a server is made of. */
export interface ServerParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  /** Which node hosts what; left out where this server is alone. */
  readonly hosting?: Hosting;
  readonly log?: Log;
  readonly limiter?: FailureLimiter;
  /** Where limits are counted; left out: in this process. */
  readonly rates?: MakeRate;
  /** The networks that this computer is in now; left out where nobody need know. */
  readonly interfaces?: () => Interfaces;
  /** Makes PDFs; left out: Typst does. */
  readonly typeset?: Typeset;
  /** What everything looks like; left out: ours. */
  readonly house?: HouseStyle;
}

/** What the doors of the server work with. */
export type Services = ReturnType<typeof createServices>;

/** Services of a server that has just started. */
export function createServices(parts: ServerParts) {
  const { config, storage, clock, random, log = logToStderr, rates = ratesInMemory, house = null } = parts;
  const { interfaces = () => ({}), hosting = alone, limiter = createFailureLimiter({}, rates) } = parts;
  const { serverKey, retentionMs } = config;
  const metrics = createMetrics();
  const address = createPublicAddress(config.publicUrl, () => networkAddresses(interfaces(), config.host));
  const proof = createNodeProof(serverKey, () => clock.now());
  const clientAddress = createClientAddress(config.trustedProxies, (proxy) =>
    log('proxy-not-listed', { proxy }),
  );
  /** The address that a request comes from, for the limiters alone. */
  const addressOf = (request: IncomingMessage): string =>
    proof.clientOf(request) ??
    clientAddress(request.socket.remoteAddress, [request.headers['x-forwarded-for']].flat().join());
  return {
    config,
    storage,
    room: createRoom(
      storage,
      config.dataLimit,
      config.databaseUrl !== null || config.dataDir === '' ? null : config.dataDir,
    ),
    clock,
    random,
    log,
    metrics,
    hosting,
    hosts: createHosts({ storage, clock, random, log, retentionMs, hosting }),
    addressOf,
    /** The way to other nodes; null where there are none. */
    passage: hosting.shared ? createPassage(proof, addressOf) : null,
    seats: createSeats(storage, address),
    /** The facilitators' private links. */
    links: createSecretLinks(serverKey, 'facilitator'),
    reportLinks: createSecretLinks(serverKey, 'report'),
    deviceLinks: createDeviceLinks(() => clock.now()),
    /** Where sessions of this server go home to, and where others come in. */
    homes: createHomes(serverKey),
    receiving: createReceiving(serverKey, log),
    interfaces,
    erasers: createErasers(serverKey),
    joinProofs: createJoinProofs(serverKey),
    limiter,
    joins: createJoinLimiter(rates),
    openingLimiter: createOpeningLimiter(config.sessionsPerHour, () => clock.now(), rates),
    /** Who may open a session. */
    opening: createOpening({
      settings: config.opening,
      publicUrl: config.publicUrl,
      serverKey,
      clock,
      log,
      rates,
    }),
    /** Who may see the operator's page; null: there is none. */
    operator:
      config.operatorKey === null
        ? null
        : createOperatorAccess(config.operatorKey, { serverKey, now: () => clock.now(), rates }),
    address,
    house,
    files: createNotesFiles({
      clock,
      log,
      metrics,
      typeset: parts.typeset ?? typeset,
      organisation: config.organisation,
      house: house && lookForFiles(house),
    }),
  };
}
