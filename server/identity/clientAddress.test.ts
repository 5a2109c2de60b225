import { describe, expect, it } from 'vitest';

import { addressGroups, clientAddress } from './clientAddress.ts';

describe('the address of a client', () => {
  it.each([
    ['203.0.113.5', undefined, '203.0.113.5'],
    ['127.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['::ffff:127.0.0.1', '10.0.0.1, 2001:db8::7', '2001:db8::7'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', 'nonsense', '127.0.0.1'],
    [undefined, '203.0.113.5', 'unknown'],
  ])('of %s, forwarded for %s, is %s', (remote, forwardedFor, address) => {
    expect(clientAddress(remote, forwardedFor)).toBe(address);
  });

  it('[I12] cannot be made up from elsewhere to escape the limit on guessing', () => {
    expect(clientAddress('203.0.113.5', '198.51.100.9')).toBe('203.0.113.5');
  });
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
