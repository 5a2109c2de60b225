/**
 * The file of a suitcase. On its outside it says which format it is and for which server; inside everything is sealed for
 * that server alone (X25519, HKDF, AES-256-GCM), so that who carries it can neither read nor change it.
 */
import {
  createCipheriv,
  createDecipheriv,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  createPublicKey,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';

import { refuse, type Refusal } from '../../src/model/refusal.ts';
import { nameOfKey, publicKeyOf, rawOf } from './label.ts';

/** Raise it when what is inside changes so that an earlier server would misread it. */
export const suitcaseFormat = 1;
const beginning = 'KENNISTAFEL KOFFER';
const [nonceBytes, tagBytes] = [12, 16] as const;
/** What a suitcase may hold once it is unpacked: a full session and room to spare. */
const mostBytes = 120_000_000;
const [deflateAsync, inflateAsync] = [promisify(deflate), promisify(inflate)];

function keyFor(own: KeyObject, other: KeyObject, outside: string): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', secret, '', outside, 32));
}

/** Seals bytes for the server with this key. `format` is another one only in tests. */
export async function sealFor(
  receiver: KeyObject,
  contents: Uint8Array,
  format = suitcaseFormat,
): Promise<Buffer> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const outside = `${beginning} ${format} ${nameOfKey(receiver)} ${rawOf(publicKey)}\n`;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor(privateKey, receiver, outside), nonce);
  cipher.setAAD(Buffer.from(outside));
  const sealed = Buffer.concat([cipher.update(await deflateAsync(contents)), cipher.final()]);
  return Buffer.concat([Buffer.from(outside), nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed for the server with this private key; or why it cannot be had, as its outside tells. */
export async function unseal(
  own: KeyObject,
  file: Uint8Array,
): Promise<{ readonly ok: true; readonly contents: Buffer } | Refusal> {
  const bytes = Buffer.from(file);
  const end = bytes.subarray(0, 200).indexOf('\n');
  const outside = bytes.subarray(0, end + 1).toString('latin1');
  const shape = new RegExp(`^${beginning} (\\d{1,6}) (.+)\n$`);
  const [, format, rest = ''] = shape.exec(outside) ?? [];
  // Cut short, or something else altogether.
  if (format === undefined)
    return refuse(bytes.indexOf(beginning) === 0 ? 'suitcase-damaged' : 'no-suitcase');
  if (Number(format) > suitcaseFormat) return refuse('suitcase-newer');
  if (Number(format) < suitcaseFormat) return refuse('suitcase-older');
  const [name, raw = ''] = rest.split(' ');
  if (name !== nameOfKey(createPublicKey(own))) return refuse('suitcase-elsewhere');
  try {
    const body = bytes.subarray(end + 1);
    const nonce = body.subarray(0, nonceBytes);
    const cipher = createDecipheriv('aes-256-gcm', keyFor(own, publicKeyOf(raw), outside), nonce, {
      authTagLength: tagBytes,
    });
    cipher.setAAD(Buffer.from(outside));
    cipher.setAuthTag(body.subarray(nonceBytes, nonceBytes + tagBytes));
    const sealed = body.subarray(nonceBytes + tagBytes);
    const opened = Buffer.concat([cipher.update(sealed), cipher.final()]);
    return { ok: true, contents: await inflateAsync(opened, { maxOutputLength: mostBytes }) };
  } catch {
    return refuse('suitcase-damaged');
  }
}
