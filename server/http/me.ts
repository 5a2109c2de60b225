/** GET /api/sessions/:sessionId/me: what only this member may know. Somebody who waits at the door hears that, and no more. */
import { accessTo, documentNames, type DocumentName } from '../../src/model/access/documents.ts';
import { getsLinks, knownTo } from '../../src/model/access/knowledge.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { memberOf, type Member } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { Services } from '../services.ts';
import { deskKey } from '../storage/storage.ts';
import { urlsFor } from './addresses.ts';
import { requireSeat, type App } from './context.ts';
import { Refused } from './problem.ts';
import { renewSeatCookie } from './seatCookie.ts';

/** The documents that a member could read if they were whole. */
function damagedFor(host: SessionHost, { id: memberId }: Member): DocumentName[] {
  return documentNames.filter(
    (document) =>
      accessTo(document, memberId, host.stage()) !== 'none' &&
      host.isDamaged(document === 'desk' ? deskKey(memberId) : document),
  );
}

/** Adds the route. */
export function addMeRoutes(app: App, services: Services): void {
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
