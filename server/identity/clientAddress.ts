/**
 * The address that a request comes from, and the addresses that count as one. With IPv6 one household has 2^64 of them, and
 * one organisation often 65,536 such networks: so what may be asked of one address is asked of its /64, and ten times as
 * much of its /48.
 */
import { BlockList, isIP } from 'node:net';

/** Proxies whose word is taken for the address of a client. */
export type TrustedProxies = Pick<BlockList, 'check'>;

/** A proxy on this machine. */
export const usualProxies = '127.0.0.0/8, ::1';

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** The proxies in a list of addresses and networks, as `10.0.0.7, 10.1.0.0/16, fd00::/8`; or which of them is neither. */
export function parseProxies(
  text: string,
): { readonly ok: true; readonly proxies: TrustedProxies } | { readonly ok: false; readonly wrong: string } {
  const proxies = new BlockList();
  for (const entry of text.split(',').map((one) => one.trim())) {
    const [address = '', size, ...rest] = entry.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const bits = size === undefined ? most : /^\d{1,3}$/.test(size) ? Number(size) : Number.NaN;
    if (isIP(address) === 0 || !(bits <= most) || rest.length > 0) return { ok: false, wrong: entry };
    proxies.addSubnet(address, bits, familyOf(address));
  }
  return { ok: true, proxies };
}

/** An entry of X-Forwarded-For without the port that some proxies add. */
const withoutPort = (entry: string) =>
  entry.trim().replace(/^(?:([\d.]+):\d+|\[([\da-f:.]+)\](?::\d+)?)$/i, '$1$2');

/**
 * The address that a request comes from. Behind a proxy everybody would have the proxy's, and one person's typing errors
 * would count for all; so the word of a trusted proxy is taken, and nobody else's: each adds at the end whom it heard.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: TrustedProxies,
): string {
  if (remote === undefined) return 'unknown';
  let address = remote;
  for (const told of (forwardedFor ?? '').split(',').map(withoutPort).toReversed()) {
    const [heard = ''] = address.split('%');
    if (isIP(told) === 0 || isIP(heard) === 0 || !proxies.check(heard, familyOf(heard))) break;
    address = told;
  }
  return address;
}

/** Addresses that are no person's at home: those of networks within a house, and of containers. */
const within = new BlockList();
for (const network of ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']) {
  const [address = '', bits] = network.split('/');
  within.addSubnet(address, Number(bits), familyOf(address));
}

/**
 * The address of a client, for a server with these proxies. `onUnlisted` hears once of an address within the house that
 * names somebody else and is not listed: most often a proxy that was forgotten, behind which all count as one.
 */
export function createClientAddress(proxies: TrustedProxies, onUnlisted: (address: string) => void) {
  let told = false;
  return (remote: string | undefined, forwardedFor: string | undefined): string => {
    const address = clientAddress(remote, forwardedFor, proxies);
    if (told || !forwardedFor || address !== remote) return address;
    const [heard = ''] = address.split('%');
    const isIn = (list: TrustedProxies) => isIP(heard) !== 0 && list.check(heard, familyOf(heard));
    told = isIn(within) && !isIn(proxies);
    if (told) onUnlisted(address);
    return address;
  };
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
