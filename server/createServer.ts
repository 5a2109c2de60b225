/** The whole server, from what it works with. It reads no environment and no clock of its own. */
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createAdaptorServer } from '@hono/node-server';

import { openGate } from './gate/gate.ts';
import { createApp } from './http/app.ts';
import type { LastSeen } from './dataFolder.ts';
import { errorFacts } from './log.ts';
import { createServices, type ServerParts } from './services.ts';

const hourMs = 3600 * 1000;
const dayMs = 24 * hourMs;
const restMs = 30_000;
/** A phone that is gone without a word is noticed within twice this time. */
const beatMs = 20_000;
const relieveMs = 1_000;
/** So much later than it could somebody is shown as gone. */
const noticeMs = 10_000;

export type RunningServer = Awaited<ReturnType<typeof createServer>>;

/** Starts a server; resolves when it listens. Closing it closes the connections and then the storage. */
export async function createServer(
  parts: ServerParts & {
    /** When a server last ran on this storage; left out where nothing is kept of that. */
    readonly lastSeen?: Pick<LastSeen, 'believes' | 'write'>;
  },
) {
  const services = createServices(parts);
  const { config, storage, clock, log, hosts, hosting, metrics, room } = services;
  const { lastSeen } = parts;
  storage.onFault(({ event, facts }) => {
    metrics.faults += 1;
    log(event, facts);
  });
  // A server that was killed may have left words in its files that were to be forgotten.
  await storage.purge().catch((error: unknown) => log('purge-failed', errorFacts(error)));
  // A clock that cannot be right deletes nothing: in a day it has shown whether it is.
  let expiresFrom = clock.now();
  if (lastSeen !== undefined && !lastSeen.believes(clock.now())) {
    log('clock-not-believed', { now: clock.now() });
    expiresFrom += dayMs;
  }
  const stillRuns = () => {
    if (clock.now() >= expiresFrom) lastSeen?.write(clock.now());
  };
  const server = createAdaptorServer({ fetch: createApp(services).fetch }) as Server;
  // A request that is not finished by then is no request of ours.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const { base } = services.address;
  // A proxy may pass on the path below which we are, or take it away. Before anybody else looks at the request.
  const withoutBase = (request: IncomingMessage) => {
    const { url = '/' } = request;
    const rest = url.startsWith(base) ? url.slice(base.length) : url;
    if (/^(?:[/?]|$)/.test(rest)) request.url = rest.startsWith('/') ? rest : `/${rest}`;
  };
  if (base !== '') for (const event of ['request', 'upgrade']) server.prependListener(event, withoutBase);
  const gate = openGate(server, services);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await hosting.announce(port);
  stillRuns();
  if (clock.now() >= expiresFrom) await hosts.expire();

  const expire = async () => {
    if (clock.now() < expiresFrom) return;
    stillRuns();
    try {
      if (await room.isLittle())
        log('data-nearly-full', { used: await room.used(), limit: config.dataLimit ?? 0 });
      await hosts.expire();
    } catch (error) {
      log('expire-failed', errorFacts(error));
    }
  };
  const timers = [
    setInterval(() => void expire(), hourMs),
    setInterval(() => hosts.rest(), restMs),
    setInterval(hosts.notice, noticeMs),
    setInterval(gate.beat, beatMs),
    setInterval(gate.relieve, relieveMs),
  ];
  for (const timer of timers) timer.unref();

  return {
    url: `http://localhost:${port}`,
    /** Looks whether all that is kept is what was written, while everything goes on; what is not, the log names. */
    check: async (): Promise<void> => {
      await storage.check?.().catch((error: unknown) => log('check-failed', errorFacts(error)));
    },
    /** Deletes the sessions whose time is over, as happens every hour. */
    expire,
    /** Ends the connections that are gone without a word, as happens every twenty seconds. */
    beat: gate.beat,
    /** Lets go of what nobody uses, as happens every half minute. */
    rest: hosts.rest,
    /** Looks who has been without a connection for a while, and what is nearly full, as happens every ten seconds. */
    notice: hosts.notice,
    close: async (): Promise<void> => {
      for (const timer of timers) clearInterval(timer);
      server.close();
      await services.files.close();
      await hosts.close();
      gate.shut();
      server.closeAllConnections();
      await storage.close();
    },
  };
}
