/** Finding a session by its code or by the facilitator's link: the one place where guessing could pay. */
import { getConnInfo } from '@hono/node-server/conninfo';

import { parseCode } from '../../src/model/code.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { refuse, type Reason, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import { clientAddress } from '../identity/clientAddress.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

async function guarded(
  c: RequestContext,
  { limiter, hosts }: Services,
  find: () => Promise<SessionId | null>,
  wrong: Reason,
): Promise<{ ok: true; host: SessionHost } | Refusal> {
  const address = clientAddress(getConnInfo(c).remote.address, c.req.header('X-Forwarded-For'));
  if (!(await limiter.allows(address))) return refuse('too-many-attempts');
  const sessionId = await find();
  const host = sessionId === null ? null : await hosts.of(sessionId);
  if (host === null) {
    await limiter.failed(address);
    return refuse(wrong);
  }
  await limiter.succeeded(address);
  // What is not on disk yet is not shown either.
  await host.settled();
  return { ok: true, host };
}

/** The session with this code. */
export function sessionByCode(c: RequestContext, services: Services, value: unknown) {
  const code = parseCode(value);
  const find = async () => (code === null ? null : services.storage.sessionByCode(code));
  return guarded(c, services, find, 'no-such-code');
}

/** The session that a facilitator's link belongs to. */
export function sessionByLink(c: RequestContext, services: Services, token: string) {
  return guarded(c, services, async () => services.links.sessionOf(token), 'no-such-session');
}
