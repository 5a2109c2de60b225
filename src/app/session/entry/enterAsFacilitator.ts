import { joinSession } from '../../../session/api.ts';

const entering = new Map<string, ReturnType<typeof joinSession>>();

/**
 * Takes a facilitator's seat by the token of a private link: the one that this browser has, or a new one under a name.
 * Asked twice at a time, it enters once.
 */
export async function enterAsFacilitator(token: string, name?: string): ReturnType<typeof joinSession> {
  const key = `${token} ${name ?? ''}`;
  const busy = entering.get(key) ?? joinSession({ token, ...(name !== undefined && { name }) });
  entering.set(key, busy);
  const result = await busy;
  entering.delete(key);
  return result;
}
