import type { MemberId } from '../../src/model/ids.ts';
import { nameIsTaken } from '../../src/model/roster.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { memberOf, type Member, type Stage } from '../../src/model/stage.ts';
import type { SessionHost } from '../host/sessionHost.ts';
import { newSeatToken } from '../identity/seatToken.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

const facilitators = (stage: Stage) =>
  Object.values(stage.members).filter(({ role }) => role === 'facilitator');

/** The name the first facilitator goes by, with a number when that is somebody's now. */
function returningName(stage: Stage): string {
  const name = facilitators(stage)[0]?.name ?? '?';
  for (let number = 2; ; number += 1) {
    const numbered = `${name.slice(0, 34)} ${number}`;
    if (!nameIsTaken(stage, numbered, null)) return numbered;
  }
}

/**
 * A facilitator's seat for who holds the private link: the one this browser has already, or else a new one. When no new
 * seat can be had (closed, or full), the first facilitator's, for the link must always lead back.
 */
export async function returnAsFacilitator(
  c: RequestContext,
  services: Services,
  host: SessionHost,
  name: unknown,
): Promise<{ ok: true; member: Member; token: string | null } | Refusal> {
  const held = await services.seats.all(c.req.header('Cookie'));
  const isFacilitator = (memberId: MemberId) => memberOf(host.stage(), memberId)?.role === 'facilitator';
  const own = held.find(({ sessionId, memberId }) => sessionId === host.sessionId && isFacilitator(memberId));
  const member = own === undefined ? undefined : memberOf(host.stage(), own.memberId);
  if (member !== undefined) return { ok: true, member, token: null };

  const { token, hash } = newSeatToken();
  const wanted = typeof name === 'string' && name.trim() !== '' ? name : returningName(host.stage());
  const taken = await host.takeSeat({ name: wanted, role: 'facilitator' }, hash);
  if (taken.ok) return { ...taken, token };
  const [first] = facilitators(host.stage());
  if (first === undefined || (taken.reason !== 'session-closed' && taken.reason !== 'session-full'))
    return taken;
  await host.addToken(first.id, hash);
  return { ok: true, member: first, token };
}
