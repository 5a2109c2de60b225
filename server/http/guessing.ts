/**
 * Finding a session by its code, or by a link that says nothing of who holds it. Guessing could pay with codes alone, so
 * they alone are counted: the secret of a link is too long to guess, and a dead link that a whole town hall opens must
 * keep nobody there from joining. Nor do the wrong codes of others keep out somebody who has the participants' link or QR.
 */
import { parseEntry } from '../../src/model/session/code.ts';
import type { AnswerId, SessionId } from '../../src/model/ids.ts';
import { refuse, type Reason, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { Services } from '../services.ts';
import { addressOf, type RequestContext } from './context.ts';

type Found = { readonly ok: true; readonly host: SessionHost } | (Refusal & { readonly waitMs?: number });

async function hosted(
  { hosts }: Services,
  sessionId: SessionId | null,
  wrong: Reason,
  fits: (host: SessionHost) => boolean = () => true,
): Promise<Found> {
  const host = sessionId === null ? null : await hosts.of(sessionId);
  if (host === null || !fits(host)) return refuse(wrong);
  // What is not on disk yet is not shown either.
  await host.settled();
  return { ok: true, host };
}

/**
 * The session with this code, typed or behind a link with its proof. A code is short enough to guess, so wrong ones are
 * counted, and too many are refused with how long to wait. What cannot be a code is no guess; somebody who has a seat in a
 * session does not guess its code, nor does somebody who shows the proof. A wrong proof is a wrong code, whatever the code.
 */
export async function sessionByCode(c: RequestContext, services: Services, value: unknown): Promise<Found> {
  const { limiter, storage, joinProofs } = services;
  const entry = parseEntry(value);
  if (entry === null) return refuse('no-such-code');
  const { code, proof } = entry;
  const address = addressOf(c, services);
  const sessionId = await storage.sessionByCode(code);
  const proven = proof !== null && joinProofs.proves(proof, sessionId, code);
  const waitMs = proven ? 0 : await limiter.waitMs(address, sessionId);
  if (waitMs > 0) {
    const held = await services.seats.all(c.req.header('Cookie'));
    if (!held.some((seat) => seat.sessionId === sessionId)) return { ...refuse('too-many-attempts'), waitMs };
  }
  const found = await hosted(services, proof === null || proven ? sessionId : null, 'no-such-code');
  await (found.ok ? limiter.succeeded(address, found.host.sessionId) : limiter.failed(address, code));
  return found;
}

/** The session that a facilitator's link opens now. Made anew, made up, or deleted: all are refused in the same way. */
export function sessionByLink(services: Services, token: string): Promise<Found> {
  const { links } = services;
  const fits = (host: SessionHost) => links.opens(token, host.sessionId, host.vault().linkKey);
  return hosted(services, links.sessionOf(token), 'no-such-session', fits);
}

/** The session whose report a link shares now. Taken back, over, or made up: all are refused in the same way. */
export function sessionByReport(services: Services, token: string): Promise<Found> {
  const { reportLinks, clock } = services;
  const fits = (host: SessionHost) => {
    const { report } = host.stage();
    const { reportKey } = host.vault();
    if (report === null || reportKey === null) return false;
    if (report.expiresAt !== null && clock.now() >= report.expiresAt) return false;
    return reportLinks.opens(token, host.sessionId, reportKey);
  };
  return hosted(services, reportLinks.sessionOf(token), 'no-such-report', fits);
}

/**
 * The session in which somebody holds erasers of answers; refused when one of them is not right. Somebody whose
 * erasers are right took part in it, and may hear that it is gone.
 */
export function sessionByErasers(
  services: Services,
  sessionId: SessionId,
  held: readonly { readonly answerId: AnswerId; readonly token: string }[],
): Promise<Found> {
  const right = held.every(({ answerId, token }) => services.erasers.fits(token, sessionId, answerId));
  return hosted(services, right ? sessionId : null, right ? 'no-such-session' : 'no-such-answer');
}
