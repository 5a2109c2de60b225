/** GET /api/sessions/:sessionId/me: what only this member may know. */
import { memberOf } from '../../src/model/stage.ts';
import type { Services } from '../services.ts';
import { facilitatorUrl, joinUrl } from './addresses.ts';
import type { App } from './context.ts';
import { problem } from './problem.ts';
import { requireSeat } from './requireSeat.ts';

/** Adds the route. */
export function addMeRoutes(app: App, services: Services): void {
  app.get('/api/sessions/:sessionId/me', requireSeat(services), async (c) => {
    const { host, seat } = c.var;
    await host.settled();
    const stage = host.stage();
    const member = memberOf(stage, seat.memberId);
    if (member === undefined) return problem(c, 'not-a-member');
    const own = [...host.authorships()].filter(([, { memberId }]) => memberId === member.id);
    return c.json({
      memberId: member.id,
      role: member.role,
      authored: Object.fromEntries(own.map(([answerId, { deskAnswerId }]) => [answerId, deskAnswerId])),
      joinUrl: joinUrl(c, services, stage.code),
      ...(member.role === 'facilitator' && { facilitatorUrl: facilitatorUrl(c, services, stage.sessionId) }),
      now: services.clock.now(),
    });
  });
}
