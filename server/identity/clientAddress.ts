/**
 * The address that a request comes from, and the addresses that count as one. With IPv6 one household has 2^64 of them, and
 * one organisation often 65,536 such networks: so what may be asked of one address is asked of its /64, and ten times as
 * much of its /48.
 */
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

export interface AddressGroups {
  /** IPv4: the address; IPv6: its /64. */
  readonly near: string;
  /** IPv4: the address; IPv6: its /48. */
  readonly wide: string;
}

/** The eight groups of an IPv6 address, with what `::` leaves out and a dotted end written out. */
function expand(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const plain =
    dotted === null
      ? address
      : `${dotted[1]}${((Number(dotted[2]) << 8) | Number(dotted[3])).toString(16)}:${((Number(dotted[4]) << 8) | Number(dotted[5])).toString(16)}`;
  const [head = '', tail] = plain.split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [start, end] = [numbers(head), tail === undefined ? [] : numbers(tail)];
  return [...start, ...Array<number>(Math.max(0, 8 - start.length - end.length)).fill(0), ...end];
}

/** The groups of an address. One that is mapped from IPv4 counts as that; one that is none is a group of its own. */
export function addressGroups(address: string): AddressGroups {
  const [bare = ''] = address.split('%');
  if (isIP(bare) !== 6) return { near: bare, wide: bare };
  const groups = expand(bare);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    const mapped = [high >> 8, high & 255, low >> 8, low & 255].join('.');
    return { near: mapped, wide: mapped };
  }
  const network = (size: number) =>
    `${groups
      .slice(0, size)
      .map((group) => group.toString(16))
      .join(':')}::`;
  return { near: `${network(4)}/64`, wide: `${network(3)}/48` };
}
