/**
 * What this device says of the copies that it keeps of desks. The copies themselves are databases, and not every browser
 * can tell which of those there are.
 */
import { isId, type MemberId, type SessionId } from '../model/ids.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';

export interface KeptSeat {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
}

/**
 * - `sent`: the server has all that is in the copy.
 * - `unsent`: it may lack something.
 * - `unwanted`: the person asked this device to forget, so there is none and none is made.
 */
export type CopyState = 'sent' | 'unsent' | 'unwanted';

const prefix = 'kt-desk/';
const nameOf = ({ sessionId, seat }: KeptSeat) => `${prefix}${sessionId}/${seat}`;

/** What is known of the copy of a seat; null when there is none, or an earlier version made it. */
export const copyState = (of: KeptSeat): CopyState | null =>
  onDevice((storage) => storage.getItem(nameOf(of)) as CopyState | null, null);

/** Says from now on this of the copy of a seat; null: nothing. */
export const setCopyState = (of: KeptSeat, state: CopyState | null): void =>
  onDevice(
    (storage) => (state === null ? storage.removeItem(nameOf(of)) : storage.setItem(nameOf(of), state)),
    undefined,
  );

/** Tells when another tab says something else of the copy of a seat. Gives a function that stops it. */
export function onCopyState(of: KeptSeat, tell: (state: CopyState | null) => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const look = ({ key, newValue }: StorageEvent) => {
    if (key === nameOf(of)) tell(newValue as CopyState | null);
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}

/** The seats of which this device keeps anything: a copy of the desk, edits of the board, or keys to answers. */
export async function keptSeats(): Promise<KeptSeat[]> {
  const kept = [prefix, 'kt-board/', 'kt-own/'].flatMap(namesOnDevice);
  try {
    for (const { name = '' } of await indexedDB.databases())
      if (name.startsWith('kennistafel/')) kept.push(name);
  } catch {
    // This browser cannot tell. What is said of its copies is enough.
  }
  const seats = kept.flatMap((name): [string, KeptSeat][] => {
    const [, sessionId, seat] = name.split('/');
    if (!isId(sessionId) || !isId(seat)) return [];
    return [[`${sessionId}/${seat}`, { sessionId: sessionId as SessionId, seat: seat as MemberId }]];
  });
  return [...new Map(seats).values()];
}
