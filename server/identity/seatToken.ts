/** A seat's token: 256 random bits in the browser's cookie, and only their hash with us. */
import { createHash, randomBytes } from 'node:crypto';

/** A new token, and what to keep of it. */
export function newSeatToken(): { readonly token: string; readonly hash: Uint8Array } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** A token has so many random bits that one round of a plain hash cannot be undone. */
export function hashOfToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
