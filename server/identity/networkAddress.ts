/** Where others in the network of this computer reach it: for a trial on a laptop, where nobody has set an address. */
import type { networkInterfaces } from 'node:os';

export type Interfaces = ReturnType<typeof networkInterfaces>;

/** `only-here`: the server listens on this computer alone. `no-network`: this computer has no address in a network. */
export type NetworkAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: 'only-here' | 'no-network' };

/** Any name or number by which a computer calls itself. */
const thisComputer = /^(localhost|127\.[\d.]+|\[?::1\]?)$/;
const privateAddress = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** Networks inside this computer, of containers and virtual machines, and tunnels: no phone in the room is on these. */
const noRealNetwork =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|flannel|podman|tun|tap|utun|wg|zt|tailscale|bridge\d)|vEthernet|VirtualBox|VMware/i;

/** Whether a host name or address means the computer itself. */
export const isThisComputer = (host: string): boolean => thisComputer.test(host);

/** The address of this computer in its network, for a server that listens on `host`. */
export function networkAddress(interfaces: Interfaces, host: string): NetworkAddress {
  if (isThisComputer(host)) return { ok: false, why: 'only-here' };
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !noRealNetwork.test(name))
    .flatMap(([, found = []]) => found)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && privateAddress.test(address))
    .map(({ address }) => address);
  const listensOnAll = host === '0.0.0.0' || host === '::';
  const address = listensOnAll ? addresses[0] : addresses.find((one) => one === host);
  return address === undefined ? { ok: false, why: 'no-network' } : { ok: true, address };
}
