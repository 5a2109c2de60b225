/**
 * GET /healthz, /readyz and /metrics, for the operator; and GET /.well-known/security.txt (RFC 9116): whom to
 * tell of a weakness in this installation.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { isSame } from '../identity/secrets.ts';
import type { Services } from '../services.ts';
import type { App } from './context.ts';

/** How long the last finding holds: anybody may ask, and must not be able to keep the disk busy. */
const probedMs = 2_000;
const dayMs = 24 * 3600 * 1000;
/** After this security.txt is out of date; each answer is made anew. */
const holdsDays = 180;

/** Adds the routes. */
export function addOperationRoutes(app: App, services: Services): void {
  const { storage, hosts, metrics, clock, config } = services;
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();

  app.get('/healthz', (c) => c.text('ok'));
  let probed: { readonly at: number; readonly isReady: Promise<boolean> } | null = null;
  app.get('/readyz', async (c) => {
    const now = performance.now();
    if (probed === null || now - probed.at > probedMs)
      probed = {
        at: now,
        isReady: storage.probe().then(
          () => true,
          () => false,
        ),
      };
    if (!services.hosting.isSure()) return c.text('this node cannot reach the database', 503);
    if (await probed.isReady) return c.text('ready');
    return c.text('the storage takes no writes; the disk may be full', 503);
  });
  app.get('/metrics', async (c) => {
    // For the operator alone: numbers that rise with every frame tell that somebody is writing.
    const { metricsToken: token } = config;
    if (token === null || !isSame(c.req.header('Authorization') ?? '', `Bearer ${token}`))
      return c.text('Not found', 404);
    // The other numbers are wanted most when the storage does not answer.
    const used = await services.room.used().catch(() => null);
    const values = {
      connections: metrics.connections,
      connections_refused_total: metrics.refusedConnections,
      frames_received_total: metrics.frames,
      commands_total: metrics.commands,
      commands_refused_total: metrics.refusals,
      sessions_opened_total: metrics.sessionsOpened,
      ...(used !== null && { data_bytes: used }),
      ...(services.room.limit !== null && { data_limit_bytes: services.room.limit }),
      files_made_total: metrics.filesMade,
      files_refused_total: metrics.filesRefused,
      storage_faults_total: metrics.faults,
      sessions_in_memory: hosts.size(),
      event_loop_delay_p99_seconds: loop.percentile(99) / 1e9,
      resident_memory_bytes: process.memoryUsage.rss(),
      clock_seconds: clock.now() / 1000,
    };
    const lines = Object.entries(values).map(([name, value]) => `kennistafel_${name} ${value}\n`);
    return c.text(lines.join(''), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  app.get('/.well-known/security.txt', (c) => {
    const { securityContact, publicUrl } = config;
    if (securityContact === null)
      return c.text('Whoever runs this server has named nobody to report a weakness to.\n', 404);
    const until = Math.floor(clock.now() / dayMs + holdsDays) * dayMs;
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${new Date(until).toISOString()}`,
      'Preferred-Languages: nl, en',
      ...(publicUrl === null ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    ];
    return c.text(`${lines.join('\n')}\n`);
  });
}
