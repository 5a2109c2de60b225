import { joinSession } from '../../session/api.ts';

const entering = new Map<string, ReturnType<typeof joinSession>>();

/** Takes the facilitator's seat by the token of a private link. Asked twice at a time, it enters once. */
export async function enterAsFacilitator(token: string): ReturnType<typeof joinSession> {
  const busy = entering.get(token) ?? joinSession({ token });
  entering.set(token, busy);
  const result = await busy;
  entering.delete(token);
  return result;
}
