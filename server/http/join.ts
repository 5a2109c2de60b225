/** POST /api/lookup and POST /api/join: from a code or a link to a seat. */
import type { Refusal } from '../../src/model/refusal.ts';
import type { Member, Role } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import { newSeatToken } from '../identity/seatToken.ts';
import type { Services } from '../services.ts';
import { addressOf } from './addressOf.ts';
import type { App, RequestContext } from './context.ts';
import { sessionByCode, sessionByLink } from './guessing.ts';
import { problem } from './problem.ts';
import { readBody } from './readBody.ts';
import { returnAsFacilitator } from './returnAsFacilitator.ts';
import { giveSeatCookie } from './seatCookie.ts';
import { seatsOf } from './seats.ts';

type Seated = { ok: true; member: Member; token: string | null } | Refusal;

async function seatNew(host: SessionHost, name: unknown, role: Role): Promise<Seated> {
  const { token, hash } = newSeatToken();
  const taken = await host.takeSeat({ name: typeof name === 'string' ? name : '', role }, hash);
  return taken.ok ? { ...taken, token } : taken;
}

function answer(c: RequestContext, services: Services, host: SessionHost, seated: Seated): Response {
  if (!seated.ok) return problem(c, seated.reason);
  const { member, token } = seated;
  const { sessionId, deleteAt } = host.stage();
  if (token !== null) giveSeatCookie(c, services, { memberId: member.id, token, until: deleteAt });
  const { id: memberId, role, admitted } = member;
  return c.json({ sessionId, memberId, role, admitted });
}

/** Adds the routes. */
export function addJoinRoutes(app: App, services: Services): void {
  app.post('/api/lookup', async (c) => {
    const body = await readBody(c);
    if (body === null) return problem(c, 'malformed');
    const found = await sessionByCode(c, services, body['code']);
    if (!found.ok) return problem(c, found.reason, found.waitMs);
    const { sessionId, title, named, phase, deleteAt } = found.host.stage();
    return c.json({ sessionId, title, named, phase, deleteAt, seats: await seatsOf(c, services, sessionId) });
  });

  app.post('/api/join', async (c) => {
    const body = await readBody(c);
    if (body === null) return problem(c, 'malformed');
    const { code, token, name, role = 'participant' } = body;
    if (typeof token === 'string') {
      const found = await sessionByLink(services, token);
      if (!found.ok) return problem(c, found.reason);
      return answer(c, services, found.host, await returnAsFacilitator(c, services, found.host, name));
    }
    // The facilitator's role comes with the link alone.
    if (role !== 'participant' && role !== 'observer') return problem(c, 'malformed');
    const found = await sessionByCode(c, services, code);
    if (!found.ok) return problem(c, found.reason, found.waitMs);
    const address = addressOf(c);
    const waitMs = await services.joins.take(address, found.host.sessionId);
    if (waitMs > 0) return problem(c, 'too-many-joining', waitMs);
    const seated = await seatNew(found.host, name, role);
    if (!seated.ok) await services.joins.giveBack(address, found.host.sessionId);
    return answer(c, services, found.host, seated);
  });
}
