/**
 * The keys to one's own answers, kept on this device until the session is deleted. With them it can still show and erase
 * these answers when the session is closed and the server has forgotten whose they were. That the session is deleted is for
 * the server to say (see `forgetting.ts`): the clock of a device can be wrong, and the keys are nowhere else.
 */
import { isId, type MemberId, type SessionId } from '../model/ids.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';
import { formatOwnLink, parseOwnLink, type OwnKeys } from '../model/session/ownKeys.ts';
import { noKeys } from './state.ts';

export interface KeptKeys {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly title: string;
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
    const { title, link, beside: guests, wanted } = kept;
    if (!isId(sessionId) || !isId(seat)) return null;
    const parsed = typeof link === 'string' ? parseOwnLink(link) : null;
    const whose = Object.entries(Object(guests) as object).filter(([id, member]) => isId(id) && isId(member));
    return {
      sessionId: sessionId as SessionId,
      seat: seat as MemberId,
      title: typeof title === 'string' ? title : '',
      keys: parsed === null ? noKeys : { erasers: parsed.erasers, guests: Object.fromEntries(whose) },
      wanted: wanted !== false,
    };
  } catch {
    return null;
  }
}

/** All keys that are kept here. What cannot be read any more goes at once. */
export const recallAllKeys = (): KeptKeys[] =>
  namesOnDevice(prefix).flatMap((name) => {
    const kept = onDevice((storage) => parse(name, storage.getItem(name)), null);
    if (kept !== null) return kept;
    onDevice((storage) => storage.removeItem(name), undefined);
    return [];
  });

/** The kept keys of one seat; null when there are none. */
export function recallKeys(sessionId: SessionId, seat: MemberId): KeptKeys | null {
  return recallAllKeys().find((kept) => kept.sessionId === sessionId && kept.seat === seat) ?? null;
}

/** Keeps these from now on. Gives whether this device did. */
export function keepKeys({ sessionId, seat, title, keys, wanted }: KeptKeys): boolean {
  const { erasers, guests } = keys;
  const link = Object.keys(erasers).length === 0 ? null : formatOwnLink({ sessionId, erasers });
  const kept = JSON.stringify({ title, link, beside: guests, wanted });
  return onDevice((storage) => {
    storage.setItem(nameOf(sessionId, seat), kept);
    return true;
  }, false);
}

/** Takes everything of one seat off this device. */
export const forgetKeys = (sessionId: SessionId, seat: MemberId): void =>
  onDevice((storage) => storage.removeItem(nameOf(sessionId, seat)), undefined);
