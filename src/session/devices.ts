/** A second device for the same seat. Nothing here throws: a failure is a refusal with its reason. */
import type { MemberId, SessionId } from '../model/ids.ts';
import { seatHeader } from '../model/protocol.ts';
import { post, request, type Joined, type Result } from './api.ts';

const taking = new Map<string, Promise<Result<Joined>>>();

/** Takes the seat that a link for a second device is for. Asked twice with the same link, it is taken once. */
export function takeDeviceSeat(token: string): Promise<Result<Joined>> {
  const known = taking.get(token) ?? post<Joined>('/api/device', { token });
  taking.set(token, known);
  return known;
}

/** The devices of one seat. */
export function devicesOf(sessionId: SessionId, seat: MemberId) {
  const path = `/api/sessions/${sessionId}/devices`;
  const headers = { [seatHeader]: seat };
  return {
    /** A link that works once. */
    link: () => post<{ readonly url: string; readonly devices: number }>(path, {}, headers),
    count: () => request<{ readonly devices: number }>(path, { headers }),
    signOutOthers: () => request<{ readonly ok: true }>(path, { method: 'DELETE', headers }),
  };
}
