import type { Refusal } from '../../model/refusal.ts';
import { findSession, joinSession, type Joined } from '../../session/api.ts';

const taking = new Map<
  string,
  Promise<{ ok: true; seat: Pick<Joined, 'sessionId' | 'memberId'> } | Refusal>
>();

/** A watching seat for a big screen: the one this browser has already, or a new one. Asked twice, it takes one. */
export async function takeScreenSeat(code: string, name: string) {
  const busy = taking.get(code) ?? find(code, name);
  taking.set(code, busy);
  const result = await busy;
  taking.delete(code);
  return result;
}

async function find(code: string, name: string) {
  const found = await findSession(code);
  if (!found.ok) return found;
  const seat = found.seats.find(({ role }) => role === 'observer');
  if (seat !== undefined) return { ok: true as const, seat };
  const joined = await joinSession({ code, name, role: 'observer' });
  return joined.ok ? { ok: true as const, seat: joined } : joined;
}
