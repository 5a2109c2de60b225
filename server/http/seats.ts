/**
 * GET /api/seats: the seats that this browser holds. GET /api/sessions/:sessionId/me: what only this member may know;
 * somebody who waits at the door hears that, and no more. And the cookies that prove a seat.
 */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import { accessTo, type DocumentName, documentNames } from '../../src/model/access/documents.ts';
import { getsLinks, knownTo } from '../../src/model/access/knowledge.ts';
import type { AnswerId, MemberId, SessionId } from '../../src/model/ids.ts';
import { daysLeft } from '../../src/model/session/retention.ts';
import { type Member, memberOf, type Stage } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { cookieScope } from '../identity/cookieName.ts';
import { cookieNames } from '../identity/seats.ts';
import type { Services } from '../services.ts';
import { deskKey } from '../storage/storage.ts';
import { urlsFor } from './addresses.ts';
import { type App, type RequestContext, requireSeat } from './context.ts';
import { Refused } from './problem.ts';

/** Browsers keep no cookie longer than 400 days. */
const longestSeconds = 400 * 24 * 3600;

/** Gives the browser the proof of a seat, for as long as the session is kept. */
export function giveSeatCookie(
  c: RequestContext,
  { address, clock }: Services,
  seat: { readonly memberId: MemberId; readonly token: string; readonly until: number },
): void {
  const seconds = Math.ceil((seat.until - clock.now()) / 1000);
  const [name = '', ...earlier] = cookieNames(seat.memberId, address);
  const scope = cookieScope(address);
  // Two proofs of one seat would go on as two.
  for (const old of earlier) if (getCookie(c, old) !== undefined) deleteCookie(c, old, { path: scope.path });
  setCookie(c, name, seat.token, {
    ...scope,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: Math.max(1, Math.min(longestSeconds, seconds)),
  });
}

/** Gives the browser the proof that it showed for a longer time. */
export function renewSeatCookie(
  c: RequestContext,
  services: Services,
  seat: { readonly memberId: MemberId; readonly until: number },
): void {
  const token = cookieNames(seat.memberId, services.address)
    .map((name) => getCookie(c, name))
    .find((value) => value !== undefined);
  if (token !== undefined) giveSeatCookie(c, services, { ...seat, token });
}

/** A seat as its holder sees it. What is here of somebody who waits at the door, the code tells everybody. */
function viewOf(stage: Stage, memberId: MemberId, now: number) {
  const member = memberOf(stage, memberId);
  if (member === undefined) return [];
  const { sessionId, title, phase, date, deleteAt } = stage;
  const { name, role, admitted } = member;
  const left = daysLeft(stage, now);
  return [{ sessionId, memberId, name, role, admitted, title, phase, date, deleteAt, daysLeft: left }];
}

/** The seats that a request proves, in sessions that can be read; `within` one session only when given. */
export async function seatsOf(c: RequestContext, services: Services, within?: SessionId) {
  const held = await services.seats.all(c.req.header('Cookie'));
  const wanted = held.filter(({ sessionId }) => within === undefined || sessionId === within);
  const views = await Promise.all(
    wanted.map(async ({ sessionId, memberId }) => {
      const stage = await services.hosts.stageOf(sessionId);
      return stage === null ? [] : viewOf(stage, memberId, services.clock.now());
    }),
  );
  return views.flat();
}

/** The documents that a member could read if they were whole. */
function damagedFor(host: SessionHost, { id: memberId }: Member): DocumentName[] {
  return documentNames.filter(
    (document) =>
      accessTo(document, memberId, host.stage()) !== 'none' &&
      host.isDamaged(document === 'desk' ? deskKey(memberId) : document),
  );
}

/** Adds the routes. */
export function addSeatRoutes(app: App, services: Services): void {
  app.get('/api/seats', async (c) => c.json({ seats: await seatsOf(c, services) }));
  app.get('/api/sessions/:sessionId/me', requireSeat(services, { alsoWaiting: true }), async (c) => {
    const { host, seat } = c.var;
    await host.settled();
    const stage = host.stage();
    const member = memberOf(stage, seat.memberId);
    if (member === undefined) throw new Refused('not-a-member');
    const { id: memberId, role, admitted } = member;
    const { sessionId } = host;
    const about = { memberId, role, admitted, now: services.clock.now() };
    // The session is kept longer than when seats were taken: the proof of a seat must last as long.
    if (stage.deleteAt > stage.createdAt + services.config.retentionMs)
      renewSeatCookie(c, services, { memberId, until: stage.deleteAt });
    if (!admitted) return c.json(about);
    const vault = host.vault();
    const urls = urlsFor(c, services);
    const known = knownTo(memberId, { stage, vault, authorships: host.authorships() });
    const erasers = Object.keys(known.authored).map((id) => [
      id,
      services.erasers.tokenFor(sessionId, id as AnswerId),
    ]);
    return c.json({
      ...about,
      damaged: damagedFor(host, member),
      ...known,
      // What takes each of these answers away, also when it is no longer known whose they are.
      erasers: Object.fromEntries(erasers),
      joinUrl: urls.join(stage),
      ...(getsLinks(stage, memberId) && {
        facilitatorUrl: urls.facilitator(sessionId, vault.linkKey),
        reportUrl: urls.report(host),
      }),
    });
  });
}
