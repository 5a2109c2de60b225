/**
 * What the QR code on an answer sheet says: `K`, seven signs that follow from the session and the card, and a check sign.
 * Nine signs in capitals and figures fit the smallest QR code there is, with the most correction.
 */
import type { CardId } from '../../model/deck.ts';
import type { SessionId } from '../../model/ids.ts';

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base = signs.length;

/** The sign that belongs after a text, by ISO 7064 (MOD 37,36): another sign, or two that changed places, do not fit it. */
function checkSign(text: string): string {
  let sum = base;
  for (const sign of text) {
    sum = (sum + signs.indexOf(sign)) % base || base;
    sum = (sum * 2) % (base + 1);
  }
  return signs.charAt((base + 1 - sum) % base);
}

function spread(text: string, seed: number): number {
  let hash = seed;
  for (const sign of text) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The code of a card in a session: always the same, and another in every session. */
export function sheetCode(sessionId: SessionId, cardId: CardId): string {
  const of = `${sessionId} ${cardId}`;
  const [high, low] = [spread(of, 0x811c9dc5), spread(of, 0x01000193)];
  const seven = (BigInt(high) * 2n ** 32n + BigInt(low)) % BigInt(base) ** 7n;
  const text = `K${seven.toString(base).toUpperCase().padStart(7, '0')}`;
  return text + checkSign(text);
}

/** Whether a text is the code of some answer sheet, of this session or another. */
export function isSheetCode(text: string): boolean {
  return /^K[0-9A-Z]{8}$/u.test(text) && checkSign(text.slice(0, -1)) === text.slice(-1);
}
