import { describe, expect, it } from 'vitest';

import { isThisComputer, networkAddresses, type Interfaces } from './networkAddress.ts';
import { createPublicAddress } from './publicAddress.ts';

const card = (address: string, { internal = false, family = 'IPv4' } = {}) =>
  ({ address, internal, family, netmask: '', mac: '', cidr: null }) as NonNullable<
    Interfaces[string]
  >[number];

const laptop: Interfaces = {
  lo: [card('127.0.0.1', { internal: true })],
  docker0: [card('172.17.0.1')],
  wlan0: [card('fe80::1', { family: 'IPv6' }), card('192.168.1.20')],
};

describe('a trial on a laptop', () => {
  it('[T44] knows the address that phones in its network can follow', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.20'])
      expect(networkAddresses(laptop, host)).toEqual(['192.168.1.20']);
  });

  it('[T44] knows why there is none', () => {
    for (const host of ['127.0.0.1', 'localhost'])
      expect([isThisComputer(host), networkAddresses(laptop, host)]).toEqual([true, []]);
    const { wlan0: _, ...offline } = laptop;
    for (const found of [offline, { eth0: [card('203.0.113.9')] }])
      expect([isThisComputer('0.0.0.0'), networkAddresses(found, '0.0.0.0')]).toEqual([false, []]);
  });

  it('[F77] names all addresses when there are several, that of its own hotspot first', () => {
    const onWindows = { Ethernet: [card('10.1.2.3')], 'LAN-verbinding* 2': [card('192.168.137.1')] };
    expect(networkAddresses(onWindows, '0.0.0.0')).toEqual(['192.168.137.1', '10.1.2.3']);
    const onLinux = { ...laptop, wlan1: [card('10.42.0.1')] };
    expect(networkAddresses(onLinux, '0.0.0.0')).toEqual(['10.42.0.1', '192.168.1.20']);
    // On a Mac a bridge is a hotspot, or a network of virtual machines inside it.
    const onMac = {
      bridge100: [card('192.168.2.1')],
      bridge101: [card('10.211.55.2')],
      en0: [card('10.0.0.9')],
    };
    expect(networkAddresses(onMac, '0.0.0.0')).toEqual(['192.168.2.1', '10.0.0.9']);
    expect(networkAddresses(onMac, '10.0.0.9')).toEqual(['10.0.0.9']);
    expect(networkAddresses(onMac, '127.0.0.1')).toEqual([]);
  });

  it('[T44] makes links with it for whoever sits at that laptop, and for nobody else', () => {
    const address = createPublicAddress(null, () => networkAddresses(laptop, '0.0.0.0'));
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
      expect(address.forOthers(host, '::ffff:127.0.0.1')).toBe('http://192.168.1.20:3000');
    // A browser that is somewhere else, and says that it is here: through a tunnel, or into a container.
    expect(address.forOthers('localhost:3000', '172.17.0.1')).toBe('http://localhost:3000');
    expect(address.forOthers('laptop.local:3000', '127.0.0.1')).toBe('http://laptop.local:3000');
    // The browser is where it is: its pages and its requests have that address.
    expect(address.of('localhost:3000')).toBe('http://localhost:3000');
    expect(address.allows('http://localhost:3000', 'localhost:3000')).toBe(true);
  });

  it('[T44] goes by the address that was set, when one was', () => {
    const address = createPublicAddress('https://kennistafel.example', () =>
      networkAddresses(laptop, '0.0.0.0'),
    );
    expect(address.forOthers('localhost:3000', '127.0.0.1')).toBe('https://kennistafel.example');
  });
});
