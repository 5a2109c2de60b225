/** The keys of a desk document. The desk of a guest is in the document of their host, behind `for/<member>/`. */
import { isId, type MemberId } from '../ids.ts';

/** What comes before the keys of a guest's desk, or with null before those of the owner's own: nothing. */
export function keyPrefix(guest: MemberId | null): string {
  return guest === null ? '' : `for/${guest}/`;
}

/** The guest to whose desk a key belongs; null for the owner's own desk, and for a key that is none. */
export function guestOfKey(key: string): MemberId | null {
  const [first, id] = key.split('/');
  return first === 'for' && isId(id) ? (id as MemberId) : null;
}

/** Whether a key is that of an answer that was handed in: of the owner, or of a guest. */
export function isAnswerKey(key: string): boolean {
  return /^(?:for\/[^/]*\/)?answer\//.test(key);
}
