/** Join codes: six characters to read from a wall. Links and QR have a proof behind it: `KTB7FQ.HJ3K8MPQRT4W`. */
import type { Random } from '../ids.ts';

// No vowels, so that neither spells a word; and a mail program cuts none of them off the end of a link.
const alphabet = 'BCDFGHJKMNPQRTVWXY346789';
const length = 6;
const proofLength = 12;
const between = String.raw`[^\p{L}\p{N}]*`;
const signs = (count: number) => `[${alphabet}](?:${between}[${alphabet}]){${count - 1}}`;
/** Whatever comes after the code or its proof: a full stop, words, or what a mail program added. */
const shape = new RegExp(
  String.raw`^${between}(${signs(length)})(?:${between}(${signs(proofLength)}))?(?![\p{L}\p{N}])`,
  'u',
);
/** As long as a pasted link can be, also when the mail of an organisation packed it into another link. */
const longest = 4_000;

/** What leads to a session: its code, and the proof that one has its link or QR; null when only the code is there. */
export interface Entry {
  readonly code: string;
  readonly proof: string | null;
}

/** A new join code. 24^6, about 191 million possibilities; the limiter on wrong codes makes guessing hopeless. */
export function newCode(random: Random): string {
  return chosen(length, () => random.below(alphabet.length));
}

/** A proof out of chance, such as a digest: 24^12, or 55 bits, which cannot be guessed even without a limit. */
export function proofFrom(chance: bigint): string {
  let rest = chance;
  return chosen(proofLength, () => {
    const index = Number(rest % BigInt(alphabet.length));
    rest /= BigInt(alphabet.length);
    return index;
  });
}

/**
 * What somebody typed, pasted or followed: a code in any case and with any signs between, what is behind the # of a link, or
 * the whole link, with whatever comes after. Of a link that was cut short the code remains. Null when it cannot be one.
 */
export function parseEntry(value: unknown): Entry | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  const text = unescaped(value).normalize('NFKC').toUpperCase();
  const given = text.slice(text.lastIndexOf('#') + 1);
  const [, code, proof] = shape.exec(given) ?? [];
  if (code === undefined) return null;
  return { code: bare(code), proof: proof === undefined ? null : bare(proof) };
}

/** The secret behind the # of a link, without what a sentence or a mail program put around it or changed in it. */
export function secretIn(fragment: string): string {
  return unescaped(fragment)
    .replace(/[&?].*/su, '')
    .replaceAll(/[^\w.,-]/gu, '')
    .replace(/[.,]+$/u, '');
}

/** An entry as it stands behind the # of a link, and goes to the server. */
export function entryText({ code, proof }: Entry): string {
  return proof === null ? code : `${code}.${proof}`;
}

/** A code as it is shown: two groups of three. */
export function formatCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

function chosen(count: number, next: () => number): string {
  return Array.from({ length: count }, () => alphabet.charAt(next())).join('');
}

/** Letters and digits alone. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
