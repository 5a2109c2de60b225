// Something of one's own as the part of an address behind its hash, which no server sees and no log keeps.
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';

import { sheetLimits, UnreadableError } from './deck/sheet.ts';

/** Browsers and chat programs cut longer addresses. */
const mostCharacters = 30_000;

/** The value as text for an address. Null where it is too long for one: then it is shared as a file. */
export function jsonToLink(value: object): string | null {
  const packed = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  const signs = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const link = btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return link.length > mostCharacters ? null : link;
}

/** The value in such a text, which may be anything. @throws UnreadableError where it is cut off or too large. */
export function jsonFromLink(link: string): unknown {
  if (link.length > mostCharacters) throw new UnreadableError('tooLarge');
  try {
    const signs = atob(link.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(strFromU8(inflated(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)))));
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('noDeck');
  }
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
