import { getConnInfo } from '@hono/node-server/conninfo';

import { clientAddress } from '../identity/clientAddress.ts';
import type { RequestContext } from './context.ts';

/** The address that a request comes from, for the limiters alone. */
export function addressOf(c: RequestContext): string {
  return clientAddress(getConnInfo(c).remote.address, c.req.header('X-Forwarded-For'));
}
