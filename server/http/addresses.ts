import type { SessionId } from '../../src/model/ids.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

/** Where others join. The code is in the fragment, which browsers send to no server and in no referrer. */
export function joinUrl(c: RequestContext, { address }: Services, code: string): string {
  return `${address.of(c.req.header('Host'))}/doe-mee#${code}`;
}

/** Where the facilitator returns. */
export function facilitatorUrl(
  c: RequestContext,
  { address, links }: Services,
  sessionId: SessionId,
): string {
  return `${address.of(c.req.header('Host'))}/begeleider#${links.tokenFor(sessionId)}`;
}
