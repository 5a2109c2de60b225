/** Finding a session by its code, or by a link that says nothing of who holds it: the one place where guessing could pay. */
import { parseCode } from '../../src/model/code.ts';
import type { AnswerId, SessionId } from '../../src/model/ids.ts';
import { refuse, type Reason, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import type { Services } from '../services.ts';
import { addressOf } from './addressOf.ts';
import type { RequestContext } from './context.ts';

async function guarded(
  c: RequestContext,
  { limiter, hosts }: Services,
  find: () => Promise<SessionId | null>,
  wrong: Reason,
  fits: (host: SessionHost) => boolean = () => true,
): Promise<{ ok: true; host: SessionHost } | Refusal> {
  const address = addressOf(c);
  if (!(await limiter.allows(address))) return refuse('too-many-attempts');
  const sessionId = await find();
  const host = sessionId === null ? null : await hosts.of(sessionId);
  if (host === null || !fits(host)) {
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

/** The session whose report a link shares now. Taken back, over, or made up: all are refused in the same way. */
export function sessionByReport(c: RequestContext, services: Services, token: string) {
  const { reportLinks, clock } = services;
  const sessionId = reportLinks.sessionOf(token);
  const fits = (host: SessionHost) => {
    const { report } = host.stage();
    const { reportKey } = host.vault();
    if (report === null || reportKey === null) return false;
    if (report.expiresAt !== null && clock.now() >= report.expiresAt) return false;
    return reportLinks.opens(token, host.sessionId, reportKey);
  };
  return guarded(c, services, () => Promise.resolve(sessionId), 'no-such-report', fits);
}

/**
 * The session in which somebody holds erasers of answers; refused when one of them is not right. Whose erasers are right
 * took part in it, and may hear that it is gone.
 */
export function sessionByErasers(
  c: RequestContext,
  services: Services,
  sessionId: SessionId,
  held: readonly { readonly answerId: AnswerId; readonly token: string }[],
) {
  const right = held.every(({ answerId, token }) => services.erasers.fits(token, sessionId, answerId));
  const wrong = right ? 'no-such-session' : 'no-such-answer';
  return guarded(c, services, () => Promise.resolve(right ? sessionId : null), wrong);
}
