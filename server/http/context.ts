/** What every route reads of a request. */
import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';

import { isId, type SessionId } from '../../src/model/ids.ts';
import { seatHeader } from '../../src/model/protocol.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { HeldSeat } from '../identity/seats.ts';
import type { Services } from '../services.ts';
import { problem } from './problem.ts';

/** What a request carries once middleware has been over it. */
export interface RequestEnvironment {
  Bindings: HttpBindings;
  Variables: { seat: HeldSeat; host: SessionHost };
}

export type App = Hono<RequestEnvironment>;
export type RequestContext = Context<RequestEnvironment>;

/** The address that a request comes from, for the limiters alone. */
export const addressOf = (c: RequestContext, { clientAddress }: Services): string =>
  clientAddress(getConnInfo(c).remote.address, c.req.header('X-Forwarded-For'));

/** The JSON object in a request, or null when there is none. */
export async function readBody(c: RequestContext): Promise<Readonly<Record<string, unknown>> | null> {
  const text = await c.req.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * Lets only members of the session in the path through, as the seat they name and whose cookie they have. Links (to notes,
 * say) name it in the query. Somebody who waits at the door is refused too, unless `alsoWaiting`.
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
