import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

import type { HeldSeat } from '../identity/seats.ts';
import type { SessionHost } from '../host/sessionHost.ts';

/** What a request carries once middleware has been over it. */
export interface RequestEnvironment {
  Bindings: HttpBindings;
  Variables: { seat: HeldSeat; host: SessionHost };
}

export type App = Hono<RequestEnvironment>;
export type RequestContext = Context<RequestEnvironment>;
