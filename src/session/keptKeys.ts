/**
 * The keys to one's own answers, kept on this device until the session is deleted. With them it can still show and erase
 * these answers when the session is closed and the server has forgotten whose they were.
 */
import { isId, type MemberId, type SessionId } from '../model/ids.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';
import { formatOwnLink, parseOwnLink, type OwnKeys } from '../model/session/ownKeys.ts';
import { noKeys } from './state.ts';

export interface KeptKeys {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly title: string;
  /** When the session is deleted, epoch ms; from then on nothing of it is kept here either. */
  readonly deleteAt: number;
  readonly keys: OwnKeys;
  /** False when the person asked this device to forget: then no key is kept, and none is kept again. */
  readonly wanted: boolean;
}

const prefix = 'kt-own/';
const nameOf = (sessionId: SessionId, seat: MemberId) => `${prefix}${sessionId}/${seat}`;

function parse(name: string, text: string | null): KeptKeys | null {
  try {
    const [sessionId, seat] = name.slice(prefix.length).split('/');
    const kept = JSON.parse(text ?? '') as Record<string, unknown>;
    const { title, deleteAt, link, beside: guests, wanted } = kept;
    if (!isId(sessionId) || !isId(seat) || typeof deleteAt !== 'number') return null;
    const parsed = typeof link === 'string' ? parseOwnLink(link) : null;
    const whose = Object.entries(Object(guests) as object).filter(([id, member]) => isId(id) && isId(member));
    return {
      sessionId: sessionId as SessionId,
      seat: seat as MemberId,
      title: typeof title === 'string' ? title : '',
      deleteAt,
      keys: parsed === null ? noKeys : { erasers: parsed.erasers, guests: Object.fromEntries(whose) },
      wanted: wanted !== false,
    };
  } catch {
    return null;
  }
}

/** All keys that are kept here. Those of deleted sessions, and those that cannot be read any more, go at once. */
export const recallAllKeys = (now: number): KeptKeys[] =>
  namesOnDevice(prefix).flatMap((name) => {
    const kept = onDevice((storage) => parse(name, storage.getItem(name)), null);
    if (kept !== null && kept.deleteAt > now) return kept;
    onDevice((storage) => storage.removeItem(name), undefined);
    return [];
  });

/** The kept keys of one seat; null when there are none. */
export function recallKeys(sessionId: SessionId, seat: MemberId, now: number): KeptKeys | null {
  return recallAllKeys(now).find((kept) => kept.sessionId === sessionId && kept.seat === seat) ?? null;
}

/** Keeps these from now on. Gives whether this device did. */
export function keepKeys({ sessionId, seat, title, deleteAt, keys, wanted }: KeptKeys): boolean {
  const { erasers, guests } = keys;
  const link = Object.keys(erasers).length === 0 ? null : formatOwnLink({ sessionId, erasers });
  const kept = JSON.stringify({ title, deleteAt, link, beside: guests, wanted });
  return onDevice((storage) => {
    storage.setItem(nameOf(sessionId, seat), kept);
    return true;
  }, false);
}

/** Takes everything of one seat off this device. */
export const forgetKeys = (sessionId: SessionId, seat: MemberId): void =>
  onDevice((storage) => storage.removeItem(nameOf(sessionId, seat)), undefined);
