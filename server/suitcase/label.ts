/**
 * The label of a server: the public key to which others seal a suitcase (X25519), as a text that one can copy. The private
 * key follows from the server's own key and is stored nowhere.
 */
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

/** How a private key begins in PKCS #8: 32 bytes follow (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const pattern = /koffer1-([\w-]{43})-([a-f0-9]{8})/;

const shortSum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Which server a suitcase is for, as it stands on the outside. */
export const nameOfKey = (key: KeyObject): string => shortSum(rawOf(key));

/** The 32 bytes of a public key, in base64url. */
export const rawOf = (key: KeyObject): string => String(key.export({ format: 'jwk' }).x);

/** The public key with these 32 bytes, in base64url. Throws when they are none. */
export const publicKeyOf = (raw: string): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: raw } });

/** The private key of a server. */
export function privateKeyOf(serverKey: Uint8Array): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', serverKey, '', 'kennistafel suitcase', 32));
  return createPrivateKey({ format: 'der', type: 'pkcs8', key: Buffer.concat([pkcs8, seed]) });
}

/** The label of a server, with a sum that shows a slip in copying it. */
export function labelOf(serverKey: Uint8Array): string {
  const raw = rawOf(createPublicKey(privateKeyOf(serverKey)));
  return `koffer1-${raw}-${shortSum(raw)}`;
}

/** The key in what somebody pasted, whatever stands around it; null when there is no whole label in it. */
export function readLabel(pasted: string): KeyObject | null {
  const [, raw = '', sum] = pattern.exec(pasted.replaceAll(/\s/g, '')) ?? [];
  if (sum === undefined || sum !== shortSum(raw)) return null;
  try {
    return publicKeyOf(raw);
  } catch {
    return null;
  }
}
