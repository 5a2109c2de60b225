import { createHash } from 'node:crypto';

/** What a snapshot must still add up to when it is read again. */
export function checksumOf(state: Uint8Array): Uint8Array {
  return createHash('sha256').update(state).digest();
}
