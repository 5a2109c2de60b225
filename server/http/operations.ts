/** GET /healthz, /readyz and /metrics, for whoever runs the server. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Services } from '../services.ts';
import type { App } from './context.ts';

/** Adds the routes. */
export function addOperationRoutes(app: App, { storage, hosts, metrics, clock }: Services): void {
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();

  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    try {
      await storage.expired(Number.MIN_SAFE_INTEGER);
      return c.text('ready');
    } catch {
      return c.text('the storage does not answer', 503);
    }
  });
  app.get('/metrics', (c) => {
    const values: Record<string, number> = {
      connections: metrics.connections,
      connections_refused_total: metrics.refusedConnections,
      frames_received_total: metrics.frames,
      commands_total: metrics.commands,
      commands_refused_total: metrics.refusals,
      sessions_opened_total: metrics.sessionsOpened,
      sessions_in_memory: hosts.size(),
      event_loop_delay_p99_seconds: loop.percentile(99) / 1e9,
      resident_memory_bytes: process.memoryUsage.rss(),
      clock_seconds: clock.now() / 1000,
    };
    const lines = Object.entries(values).map(([name, value]) => `kennistafel_${name} ${value}\n`);
    return c.text(lines.join(''), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
