/** The HTTP interface from the browser's side. Nothing here throws: a failure is a refusal with its reason. */
import { parseEntry } from '../model/session/code.ts';
import type { Known } from '../model/access/knowledge.ts';
import type { Command } from '../model/command.ts';
import type { AnswerId, MemberId, SessionId } from '../model/ids.ts';
import type { Opening } from '../model/session/opening.ts';
import { seatHeader } from '../model/protocol.ts';
import { refuse, type Reason, type Refusal } from '../model/refusal.ts';
import type { Phase, Role } from '../model/session/stage.ts';
import { base } from './base.ts';

export type Result<T> = ({ readonly ok: true } & T) | Refusal;

export interface Seat {
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly role: Role;
  /** False while its holder waits at the door, until a facilitator says yes. */
  readonly admitted: boolean;
  readonly title: string;
  readonly phase: Phase;
  readonly date: string;
  /** Epoch ms on the server's clock. */
  readonly deleteAt: number;
  /** How many whole days that is from now: the clock of a device may be wrong. */
  readonly daysLeft: number;
}
export type Joined = Pick<Seat, 'sessionId' | 'memberId' | 'role' | 'admitted'>;
export interface Opened extends Pick<Seat, 'sessionId' | 'memberId'> {
  readonly code: string;
  readonly joinUrl: string;
  readonly facilitatorUrl: string;
}
export interface FoundSession extends Pick<Seat, 'sessionId' | 'title' | 'phase' | 'deleteAt'> {
  readonly named: boolean;
  readonly seats: readonly Seat[];
  /** One joins the session with this: its code, with the proof of its link where one has that. */
  readonly entry: string;
}
export interface Me extends Known, Pick<Seat, 'memberId' | 'role'> {
  /** The tokens that erase each of the answers in `authored`, also when the session is closed. */
  readonly erasers: Readonly<Record<AnswerId, string>>;
  readonly joinUrl: string;
  readonly facilitatorUrl?: string;
  /** For facilitators: the link to the report while it is shared. */
  readonly reportUrl?: string | null;
}

/** The refusal in a response. */
export function refusalIn({ headers }: Response, body: unknown): Refusal {
  const reason = (body as { reason?: unknown }).reason;
  // The reason of a later server has no words here: useRefusalText.ts. The list of reasons stays out of the first load.
  const refusal = refuse(typeof reason === 'string' ? (reason as Reason) : 'unavailable');
  const waitSeconds = Number(headers.get('Retry-After'));
  return waitSeconds > 0 ? { ...refusal, waitSeconds } : refusal;
}

/** Asks something of the server: `path` begins with `/api/`. */
export async function request<T extends object>(path: string, init: RequestInit = {}): Promise<Result<T>> {
  try {
    const response = await fetch(base + path, { credentials: 'same-origin', ...init });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, ...(body as T) };
    return refusalIn(response, body);
  } catch {
    return refuse('unavailable');
  }
}

/** The same, with data in the body. */
export const post = <T extends object>(path: string, body: unknown, headers: Record<string, string> = {}) =>
  request<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Opens a session and takes the facilitator's seat. */
export const openSession = (opening: Opening) => post<Opened>('/api/sessions', opening);

/**
 * Finds a session, before joining it, by the part of its link behind the #, or by its code alone. When a link was damaged on
 * its way, its code still counts as if it was typed.
 */
export async function findSession(entry: string): Promise<Result<FoundSession>> {
  const found = await post<Omit<FoundSession, 'entry'>>('/api/lookup', { code: entry });
  if (found.ok) return { ...found, entry };
  const { code, proof } = parseEntry(entry) ?? {};
  return found.reason === 'no-such-code' && code !== undefined && proof !== null ? findSession(code) : found;
}

/** Takes a seat: with a code, with the part of a link behind the #, or with the token of a facilitator's link. */
export const joinSession = (
  wanted: ({ code: string } | { token: string }) & { name?: string; role?: 'participant' | 'observer' },
) => post<Joined>('/api/join', wanted);

/** The seats that this browser holds. */
export async function fetchSeats(): Promise<readonly Seat[]> {
  const result = await request<{ seats: readonly Seat[] }>('/api/seats');
  return result.ok ? result.seats : [];
}

/** What only this seat may know. Somebody who still waits at the door is refused as `not-admitted`. */
export async function fetchMe(sessionId: SessionId, seat: MemberId): Promise<Result<Me>> {
  const me = await request<Me & { readonly admitted: boolean }>(`/api/sessions/${sessionId}/me`, {
    headers: { [seatHeader]: seat },
  });
  return me.ok && !me.admitted ? refuse('not-admitted') : me;
}

/** Asks the server to carry out a command. */
export const sendCommand = (sessionId: SessionId, seat: MemberId, command: Command) =>
  post<{ now: number }>(`/api/sessions/${sessionId}/commands`, command, { [seatHeader]: seat });
