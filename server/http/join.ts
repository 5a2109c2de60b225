/** POST /api/lookup and POST /api/join: from a code or a link to a seat. */
import type { Refusal } from '../../src/model/refusal.ts';
import { memberOf, type Member, type Role } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { newSeatToken } from '../identity/seats.ts';
import type { Services } from '../services.ts';
import { addressOf, readBody, type App, type RequestContext } from './context.ts';
import { sessionByCode, sessionByLink } from './guessing.ts';
import { granted, Refused } from './problem.ts';
import { giveSeatCookie, seatsOf } from './seats.ts';

type Seated = { ok: true; member: Member; token: string | null } | Refusal;

async function seatNew(host: SessionHost, name: string, role: Role): Promise<Seated> {
  const { token, hash } = newSeatToken();
  const taken = await host.takeSeat({ name, role }, hash);
  return taken.ok ? { ...taken, token } : taken;
}

/**
 * A facilitator's seat for the holder of the private link: the one that this browser has already, or else a new one. Never
 * a seat that somebody else has: when no new one can be had, that is the answer.
 */
async function returnAsFacilitator(
  c: RequestContext,
  { seats }: Services,
  host: SessionHost,
  name: unknown,
): Promise<Seated> {
  const held = await seats.all(c.req.header('Cookie'));
  const own = held
    .filter(({ sessionId }) => sessionId === host.sessionId)
    .map(({ memberId }) => memberOf(host.stage(), memberId))
    .find((member) => member?.role === 'facilitator');
  if (own !== undefined) return { ok: true, member: own, token: null };
  if (typeof name !== 'string') throw new Refused('name-empty');
  return seatNew(host, name, 'facilitator');
}

function answer(c: RequestContext, services: Services, host: SessionHost, seated: Seated): Response {
  const { member, token } = granted(seated);
  const { sessionId, deleteAt } = host.stage();
  if (token !== null) giveSeatCookie(c, services, { memberId: member.id, token, until: deleteAt });
  const { id: memberId, role, admitted } = member;
  return c.json({ sessionId, memberId, role, admitted });
}

/** Adds the routes. */
export function addJoinRoutes(app: App, services: Services): void {
  const { joins } = services;

  app.post('/api/lookup', async (c) => {
    const body = await readBody(c);
    if (body === null) throw new Refused('malformed');
    const { host } = granted(await sessionByCode(c, services, body['code']));
    const { sessionId, title, named, phase, deleteAt } = host.stage();
    return c.json({ sessionId, title, named, phase, deleteAt, seats: await seatsOf(c, services, sessionId) });
  });

  app.post('/api/join', async (c) => {
    const body = await readBody(c);
    if (body === null) throw new Refused('malformed');
    const { code, token, name, role = 'participant' } = body;
    if (typeof token === 'string') {
      const { host } = granted(await sessionByLink(services, token));
      return answer(c, services, host, await returnAsFacilitator(c, services, host, name));
    }
    // The facilitator's role comes with the link alone.
    if (role !== 'participant' && role !== 'observer') throw new Refused('malformed');
    const { host } = granted(await sessionByCode(c, services, code));
    const address = addressOf(c, services);
    const waitMs = await joins.take(address, host.sessionId);
    if (waitMs > 0) throw new Refused('too-many-joining', waitMs);
    const seated = await seatNew(host, typeof name === 'string' ? name : '', role);
    if (!seated.ok) await joins.giveBack(address, host.sessionId);
    return answer(c, services, host, seated);
  });
}
