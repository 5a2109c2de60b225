/** Join codes: six characters that cannot be mistaken for one another when read from a wall. */
import type { Random } from './ids.ts';

const alphabet = 'BCDFGHJKMNPQRTVWXY346789';
const length = 6;

/** A new join code. 24^6, about 191 million possibilities; the limiter on wrong codes makes guessing hopeless. */
export function newCode(random: Random): string {
  return Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join('');
}

/** A code as somebody typed it (any case, spaces and dashes forgiven), or null when it cannot be one. */
export function parseCode(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const code = value.toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === length && [...code].every((sign) => alphabet.includes(sign)) ? code : null;
}

/** A code as it is shown: two groups of three. */
export function formatCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
