import { describe, expect, it } from 'vitest';

import { createNodeProof } from './nodeProof.ts';

const key = new Uint8Array(32).fill(7);
let now = 1_000_000;
const proof = createNodeProof(key, () => now);
const asked = { method: 'POST', url: '/api/join', headers: {} };
const passedOn = (client: string, about = asked) => ({
  ...about,
  headers: proof.headersFor(about, client),
});

describe('[L164] what one node says to another', () => {
  it('names the client, whatever family its address has', () => {
    expect(proof.clientOf(passedOn('192.0.2.7'))).toBe('192.0.2.7');
    expect(proof.clientOf(passedOn('2001:db8::1'))).toBe('2001:db8::1');
    expect(proof.clientOf(passedOn('unknown'))).toBe('unknown');
  });

  it('is believed of nobody who has not the key, and of no other request', () => {
    const { headers } = passedOn('192.0.2.7');
    expect(
      proof.clientOf({ ...asked, headers: { ...headers, 'x-kennistafel-client': '192.0.2.8' } }),
    ).toBeNull();
    expect(proof.clientOf({ ...asked, url: '/api/lookup', headers })).toBeNull();
    expect(proof.clientOf({ ...asked, method: 'GET', headers })).toBeNull();
    expect(proof.clientOf(asked)).toBeNull();
    const stranger = createNodeProof(new Uint8Array(32).fill(8), () => now);
    expect(proof.clientOf({ ...asked, headers: stranger.headersFor(asked, '192.0.2.7') })).toBeNull();
    for (const given of ['', '.', `${now}`, `${now}.`, 'x.y', `NaN.${'a'.repeat(43)}`])
      expect(
        proof.clientOf({
          ...asked,
          headers: { 'x-kennistafel-client': '192.0.2.7', 'x-kennistafel-node': given },
        }),
      ).toBeNull();
  });

  it('holds for half a minute', () => {
    const made = passedOn('192.0.2.7');
    now += 30_000;
    expect(proof.clientOf(made)).toBe('192.0.2.7');
    now += 1;
    expect(proof.clientOf(made)).toBeNull();
  });
});
