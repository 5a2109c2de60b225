/**
 * The part of `lib0/logging` that Yjs uses, without its colours: the build puts this in its place (vite.config.ts). The
 * original brings a DOM library and a schema checker along, 5 kB in the first load, to colour four warnings.
 */
const plain = '';
export { plain as BOLD, plain as UNBOLD, plain as RED, plain as ORANGE };
export const { log: print, warn } = console;
