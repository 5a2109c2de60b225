import type { Refusal } from '../../../model/refusal.ts';
import { findSession, joinSession, type Joined } from '../../../session/api.ts';

const taking = new Map<
  string,
  Promise<{ ok: true; seat: Pick<Joined, 'sessionId' | 'memberId'> } | Refusal>
>();

/** A watching seat for a big screen: the one this browser has already, or a new one. Asked twice, it takes one. */
export async function takeScreenSeat(entry: string, name: string) {
  const busy = taking.get(entry) ?? find(entry, name);
  taking.set(entry, busy);
  const result = await busy;
  taking.delete(entry);
  return result;
}

async function find(entry: string, name: string) {
  const found = await findSession(entry);
  if (!found.ok) return found;
  const seat = found.seats.find(({ role }) => role === 'observer');
  if (seat !== undefined) return { ok: true as const, seat };
  const joined = await joinSession({ code: found.entry, name, role: 'observer' });
  return joined.ok ? { ok: true as const, seat: joined } : joined;
}
