import { describe, expect, it } from 'vitest';

import { clientAddress } from './clientAddress.ts';

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
