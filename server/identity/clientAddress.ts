import { isIP } from 'node:net';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The address that a request comes from. Behind a proxy on this machine everybody would have the proxy's, and one
 * person's typing errors would count for all; so its word is taken, and nobody else's: the last entry is its own.
 */
export function clientAddress(remote: string | undefined, forwardedFor: string | undefined): string {
  if (remote === undefined) return 'unknown';
  const told = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  return loopback.test(remote) && isIP(told) !== 0 ? told : remote;
}
