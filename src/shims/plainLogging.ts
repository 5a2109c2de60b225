/**
 * What Yjs uses of `lib0/logging`, without its colours: the build puts this in its place (vite.config.ts). The original
 * brings a DOM library and a schema checker along, 5 kB in the first load, to colour four warnings that nobody reads.
 */
const plain = '';
export const BOLD = plain;
export const UNBOLD = plain;
export const RED = plain;
export const ORANGE = plain;

/** Writes to the console. */
export function print(...parts: readonly unknown[]): void {
  console.log(...parts);
}

/** Warns on the console. */
export function warn(...parts: readonly unknown[]): void {
  console.warn(...parts);
}
