/**
 * What our packages ask `lib0/environment`: whether they run in Node, and how they were started there. The build puts this
 * in its place (vite.config.ts), for the original brings 1 kB along to find out.
 */
export const isNode = false;
export const isBrowser = true;

/** No variable is set in a browser. */
export const getVariable = (): null => null;
