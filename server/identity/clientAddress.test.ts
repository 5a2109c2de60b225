import { describe, expect, it } from 'vitest';

import {
  addressGroups,
  clientAddress,
  createClientAddress,
  parseProxies,
  usualProxies,
} from './clientAddress.ts';

function trusting(list: string) {
  const parsed = parseProxies(list);
  if (!parsed.ok) throw new Error(`${parsed.wrong} is no address`);
  return parsed.proxies;
}

describe('the address of a client', () => {
  it.each([
    ['203.0.113.5', undefined, '203.0.113.5'],
    ['127.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['::ffff:127.0.0.1', '10.0.0.1, 2001:db8::7', '2001:db8::7'],
    ['127.0.0.1', '203.0.113.5:50123', '203.0.113.5'],
    ['127.0.0.1', '[2001:db8::7]:50123', '2001:db8::7'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', 'nonsense', '127.0.0.1'],
    [undefined, '203.0.113.5', 'unknown'],
  ])('of %s, forwarded for %s, is %s', (remote, forwardedFor, address) => {
    expect(clientAddress(remote, forwardedFor, trusting(usualProxies))).toBe(address);
  });

  it.each([
    // Through two proxies that are trusted, and what somebody wrote there themselves before them.
    ['10.0.0.7', '198.51.100.9, 203.0.113.5, 10.1.2.3', '203.0.113.5'],
    ['::ffff:10.0.0.7', '203.0.113.5', '203.0.113.5'],
    ['fd00::5', '2001:db8::7', '2001:db8::7'],
    // The nearest is not trusted, or nobody else was named.
    ['10.0.0.8', '203.0.113.5', '10.0.0.8'],
    ['127.0.0.1', '203.0.113.5', '127.0.0.1'],
    ['10.0.0.7', '10.1.2.3', '10.1.2.3'],
    ['10.0.0.7', '203.0.113.5, unknown', '10.0.0.7'],
    ['fe80::1%eth0', '203.0.113.5', 'fe80::1%eth0'],
  ])('[I12] from %s, forwarded for %s, is %s where proxies are listed', (remote, forwardedFor, address) => {
    const proxies = trusting('10.0.0.7, 10.1.0.0/16, fd00::/8');
    expect(clientAddress(remote, forwardedFor, proxies)).toBe(address);
  });

  it('[I12] tells once of a proxy within the house that is not listed', () => {
    const told: string[] = [];
    const addressFor = createClientAddress(trusting('127.0.0.1, 10.0.0.7'), (proxy) => told.push(proxy));
    addressFor('10.0.0.7', 'nonsense');
    addressFor('203.0.113.5', '198.51.100.9');
    addressFor('172.18.0.4', undefined);
    expect(told).toEqual([]);
    for (let turn = 0; turn < 3; turn += 1)
      expect(addressFor('::ffff:172.18.0.4', '203.0.113.5')).toBe('::ffff:172.18.0.4');
    expect(told).toEqual(['::ffff:172.18.0.4']);
  });

  it('[I12] cannot be made up from elsewhere to escape the limit on guessing', () => {
    expect(clientAddress('203.0.113.5', '198.51.100.9', trusting(usualProxies))).toBe('203.0.113.5');
  });

  it.each(['proxy', '10.0.0.7/33', '10.0.0.7/', '::1/129', '10.0.0.0/8/8', '10.0.0.7;10.0.0.8'])(
    'is not told by %s, which is no address',
    (wrong) => {
      expect(parseProxies(`127.0.0.1, ${wrong}`)).toEqual({ ok: false, wrong });
    },
  );
});

describe('the group of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
    ['unknown', 'unknown', 'unknown'],
  ])('[I81] of %s is its network', (address, near, wide) => {
    expect(addressGroups(address)).toEqual({ near, wide });
  });
});
