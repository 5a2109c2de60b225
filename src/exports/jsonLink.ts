// Something of one's own as the part of an address behind its hash, which no server sees and no log keeps.
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';

import { sheetLimits, UnreadableError } from './deck/sheet.ts';

/** Browsers and chat programs cut longer addresses. */
const mostCharacters = 30_000;

/** The value as text for an address. Null where it is too long for one: then it is shared as a file. */
export function jsonToLink(value: object): string | null {
  const link = asText(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
  return link.length > mostCharacters ? null : link;
}

/** The value in such a text, which may be anything. @throws UnreadableError where it is cut off or too large. */
export function jsonFromLink(link: string): unknown {
  if (link.length > mostCharacters) throw new UnreadableError('tooLarge');
  try {
    return JSON.parse(strFromU8(inflated(asBytes(link))));
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('noDeck');
  }
}

// Base64 for an address (RFC 4648, 5), which neither the DOM nor Node has for both of them.
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function asText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const number = (first << 16) | (second << 8) | third;
    const four = [18, 12, 6, 0].map((shift) => signs[(number >> shift) & 63]).join('');
    text += four.slice(0, Math.min(bytes.length - at, 3) + 1);
  }
  return text;
}

function asBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (const [at, sign] of Array.from(text).entries()) {
    const value = signs.indexOf(sign);
    if (value === -1) throw new UnreadableError('noDeck');
    const bit = at * 6;
    const [byte, within] = [Math.floor(bit / 8), bit % 8];
    // A sign has bits of one byte, or of two.
    const shifted = value << (10 - within);
    bytes[byte] = (bytes[byte] ?? 0) | (shifted >> 8);
    if (byte + 1 < bytes.length) bytes[byte + 1] = shifted & 255;
  }
  return bytes;
}

/** Unpacks no more than a file of ours can be, however much the bytes would become. */
function inflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > sheetLimits.textBytes) throw new UnreadableError('tooLarge');
    parts.push(part);
  });
  // In small pieces, so that a bomb is noticed before it has gone off.
  for (let at = 0; at < bytes.length; at += 1024) {
    inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
