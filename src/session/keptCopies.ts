/**
 * What this device says of the copies that it keeps of desks. The copies themselves are databases, and not every browser
 * can tell which of those there are.
 */
import type { MemberId, SessionId } from '../model/ids.ts';
import { onDevice } from './onDevice.ts';

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

export const statePrefix = 'kt-desk/';
const nameOf = ({ sessionId, seat }: KeptSeat) => `${statePrefix}${sessionId}/${seat}`;

const said = (of: KeptSeat) =>
  onDevice((storage) => storage.getItem(nameOf(of)), null)?.split(' ') as [CopyState, string?] | undefined;

/** What is known of the copy of a seat; null when there is none, or an earlier version made it. */
export const copyState = (of: KeptSeat): CopyState | null => said(of)?.[0] ?? null;

/** The epoch of the session that the copy is of. */
export const copyEpoch = (of: KeptSeat): number => Number(said(of)?.[1] ?? 0);

/** Says from now on this of the copy of a seat; null: nothing. */
export const setCopyState = (of: KeptSeat, state: CopyState | null, epoch = 0): void =>
  onDevice(
    (storage) =>
      state === null
        ? storage.removeItem(nameOf(of))
        : storage.setItem(nameOf(of), epoch === 0 ? state : `${state} ${epoch}`),
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
