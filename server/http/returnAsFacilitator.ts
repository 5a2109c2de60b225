import { memberOf, type Member } from '../../src/model/session/stage.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import { newSeatToken } from '../identity/seatToken.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

/**
 * A facilitator's seat for the holder of the private link: the one that this browser has already, or else a new one. Never
 * a seat that somebody else has: when no new one can be had, that is the answer.
 */
export async function returnAsFacilitator(
  c: RequestContext,
  services: Services,
  host: SessionHost,
  name: unknown,
): Promise<{ ok: true; member: Member; token: string | null } | Refusal> {
  const held = await services.seats.all(c.req.header('Cookie'));
  const own = held
    .filter(({ sessionId }) => sessionId === host.sessionId)
    .map(({ memberId }) => memberOf(host.stage(), memberId))
    .find((member) => member?.role === 'facilitator');
  if (own !== undefined) return { ok: true, member: own, token: null };
  if (typeof name !== 'string') return refuse('name-empty');
  const { token, hash } = newSeatToken();
  const taken = await host.takeSeat({ name, role: 'facilitator' }, hash);
  return taken.ok ? { ...taken, token } : taken;
}
