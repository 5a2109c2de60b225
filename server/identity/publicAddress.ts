import { isThisComputer } from './networkAddress.ts';

const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;
/** The address as sockets have it, and not as people type it. */
const fromThisComputer = (remote: string | undefined) =>
  remote !== undefined && isThisComputer(remote.replace(/^::ffff:/, ''));

/**
 * The address at which people reach this server: configured, or else what their browser says it is in the Host header. So a
 * trial on a laptop works for the phones around it too. `network` gives the addresses of this computer in its networks.
 */
export function createPublicAddress(publicUrl: string | null, network: () => readonly string[]) {
  /** The address that a browser is at, without a slash at the end. */
  const of = (host: string | undefined): string =>
    publicUrl ??
    (host !== undefined && hostPattern.test(host) ? `http://${host.toLowerCase()}` : 'http://localhost');
  return {
    of,
    /**
     * The address to build links with, which people follow on other devices. On the computer that the server runs on, a
     * browser may be at `localhost`: then it is the address of that computer in its network, when it has one.
     */
    forOthers: (host: string | undefined, remote: string | undefined): string => {
      const url = new URL(of(host));
      if (publicUrl !== null) return publicUrl;
      if (!isThisComputer(url.hostname) || !fromThisComputer(remote)) return url.origin;
      const [address] = network();
      return address === undefined ? url.origin : `http://${address}${url.port === '' ? '' : `:${url.port}`}`;
    },
    /** Whether a request comes from a page of ours. The browser sets Origin; a page elsewhere cannot lie about it. */
    allows: (origin: string | undefined, host: string | undefined): boolean =>
      origin !== undefined && origin === new URL(of(host)).origin,
    /** The path below which everything is, without a slash at the end. */
    base: publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, ''),
    secure: publicUrl?.startsWith('https:') ?? false,
  };
}
