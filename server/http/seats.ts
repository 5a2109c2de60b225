/** GET /api/seats: the seats that this browser holds. */
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';

/** A seat as its holder sees it. What is here of somebody who waits at the door, the code tells everybody. */
async function viewOf(host: SessionHost, memberId: MemberId) {
  await host.settled();
  const stage = host.stage();
  const member = memberOf(stage, memberId);
  if (member === undefined) return [];
  const { sessionId, title, phase, date, deleteAt } = stage;
  const { name, role, admitted } = member;
  return [{ sessionId, memberId, name, role, admitted, title, phase, date, deleteAt }];
}

/** The seats that a request proves, in sessions that can be read; `within` one session only when given. */
export async function seatsOf(c: RequestContext, services: Services, within?: SessionId) {
  const held = await services.seats.all(c.req.header('Cookie'));
  const wanted = held.filter(({ sessionId }) => within === undefined || sessionId === within);
  const views = await Promise.all(
    wanted.map(async ({ sessionId, memberId }) => {
      // One unreadable session must not hide the others.
      const host = await services.hosts.of(sessionId).catch(() => null);
      return host === null ? [] : viewOf(host, memberId);
    }),
  );
  return views.flat();
}

/** Adds the route. */
export function addSeatRoutes(app: App, services: Services): void {
  app.get('/api/seats', async (c) => c.json({ seats: await seatsOf(c, services) }));
}
