/** Where others in the network of this computer reach it: for a trial on a laptop, where nobody has set an address. */
import type { networkInterfaces } from 'node:os';

export type Interfaces = ReturnType<typeof networkInterfaces>;

/** Any name or number by which a computer calls itself. */
const thisComputer = /^(localhost|127\.[\d.]+|\[?::1\]?)$/;
/** Where a computer is when it is a hotspot itself: on Windows, on Linux (NetworkManager) and on macOS. */
const hotspotAddress = /^(192\.168\.137\.1|10\.42\.\d+\.1)$/;
const macHotspot = { name: /^bridge1\d\d$/, address: /^192\.168\.[2-9]\.1$/ } as const;
const privateAddress = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** Networks inside this computer, of containers and virtual machines, and tunnels: no phone in the room is on these. */
const noRealNetwork =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|flannel|podman|tun|tap|utun|wg|zt|tailscale|bridge\d)|vEthernet|VirtualBox|VMware/i;

/** Whether a host name or address means the computer itself. */
export const isThisComputer = (host: string): boolean => thisComputer.test(host);

/**
 * The addresses of this computer in its networks, for a server that listens on `host`; the likeliest first. That is its own
 * hotspot: whoever turned that on did so for the phones in the room. None where it listens on this computer alone.
 */
export function networkAddresses(interfaces: Interfaces, host: string): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && privateAddress.test(address),
      )
      .map(({ address }) => ({
        address,
        isHotspot:
          hotspotAddress.test(address) || (macHotspot.name.test(name) && macHotspot.address.test(address)),
        isReal: !noRealNetwork.test(name),
      })),
  );
  const listensOnAll = host === '0.0.0.0' || host === '::';
  return found
    .filter(({ address, isHotspot, isReal }) => (isHotspot || isReal) && (listensOnAll || address === host))
    .toSorted((one, other) => Number(other.isHotspot) - Number(one.isHotspot))
    .map(({ address }) => address);
}
