import { createMiddleware } from 'hono/factory';

import { isId, type SessionId } from '../../src/model/ids.ts';
import { seatHeader } from '../../src/model/protocol.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import type { Services } from '../services.ts';
import type { RequestEnvironment } from './context.ts';
import { problem } from './problem.ts';

/**
 * Lets only members of the session in the path through, as the seat they name and whose cookie they have.
 * Links (to notes, say) name it in the query. Who waits at the door is no further than that.
 */
export function requireSeat({ hosts, seats }: Services, { alsoWaiting = false } = {}) {
  return createMiddleware<RequestEnvironment>(async (c, next) => {
    const sessionId = c.req.param('sessionId');
    const host = isId(sessionId) ? await hosts.of(sessionId as SessionId) : null;
    if (host === null) return problem(c, 'no-such-session');
    const seat = await seats.held(c.req.header('Cookie'), c.req.header(seatHeader) ?? c.req.query('seat'));
    if (seat === null || seat.sessionId !== sessionId) return problem(c, 'not-a-member');
    const member = memberOf(host.stage(), seat.memberId);
    if (member === undefined) return problem(c, 'not-a-member');
    if (!member.admitted && !alsoWaiting) return problem(c, 'not-admitted');
    c.set('seat', seat);
    c.set('host', host);
    return next();
  });
}
