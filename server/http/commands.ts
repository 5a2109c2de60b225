/** POST /api/sessions/:sessionId/commands: asks the server to decide. */
import { parseCommand } from '../../src/model/command.ts';
import type { Services } from '../services.ts';
import { readBody, requireSeat, type App } from './context.ts';
import { problem } from './problem.ts';

/** Adds the route. */
export function addCommandRoutes(app: App, services: Services): void {
  const { metrics, clock } = services;
  app.post('/api/sessions/:sessionId/commands', requireSeat(services), async (c) => {
    metrics.commands += 1;
    const parsed = parseCommand(await readBody(c));
    const result = parsed.ok ? await c.var.host.command(c.var.seat.memberId, parsed.command) : parsed;
    if (result.ok) return c.json({ ok: true, now: clock.now() });
    metrics.refusals += 1;
    return problem(c, result.reason);
  });
}
