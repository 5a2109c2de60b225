import { describe, expect, it } from 'vitest';

import type { SessionId } from '../../src/model/ids.ts';
import { createFailureLimiter } from './failureLimiter.ts';

const code = (number: number) => `BBB${String(number).padStart(3, 'C')}`;

describe('wrong codes', () => {
  it('[I82] of one dead QR count once, however many scan it', async () => {
    const limiter = createFailureLimiter();
    for (let scan = 0; scan < 300; scan += 1) await limiter.failed('192.0.2.1', 'BBBBBB');
    expect(await limiter.waitMs('192.0.2.1')).toBe(0);
  });

  it('[I82] from all addresses of an IPv6 network count together, and lock nobody out elsewhere', async () => {
    const limiter = createFailureLimiter();
    let tried = 0;
    for (let turn = 0; turn < 400; turn += 1) {
      const address = `2001:db8:1:${(turn % 13).toString(16)}::${turn.toString(16)}`;
      if ((await limiter.waitMs(address)) > 0) continue;
      tried += 1;
      await limiter.failed(address, code(turn));
    }
    expect(tried).toBeLessThanOrEqual(60);
    for (let newcomer = 0; newcomer < 50; newcomer += 1)
      expect(await limiter.waitMs(`198.51.100.${newcomer}`)).toBe(0);
  });

  it('[I82] are refused with the time that is really left', async () => {
    const limiter = createFailureLimiter();
    for (let turn = 0; turn < 30; turn += 1) await limiter.failed('192.0.2.1', code(turn));
    const waitMs = await limiter.waitMs('192.0.2.1');
    expect(waitMs).toBeGreaterThan(9 * 60_000);
    expect(waitMs).toBeLessThanOrEqual(10 * 60_000);
    for (let turn = 30; turn < 380; turn += 1) await limiter.failed(`203.0.113.${turn % 200}`, code(turn));
    expect(await limiter.waitMs('198.51.100.1')).toBeGreaterThan(7 * 3_600_000);
  });

  it('[I82] are so few in eight hours that fifty sessions are found once in ten thousand tries', async () => {
    const limiter = createFailureLimiter();
    let guesses = 0;
    for (let turn = 0; turn < 2_000; turn += 1) {
      const address = `10.${turn >> 8}.${turn & 255}.1`;
      if ((await limiter.waitMs(address)) > 0) continue;
      guesses += 1;
      await limiter.failed(address, code(turn));
    }
    expect((guesses * 50) / 24 ** 6).toBeLessThanOrEqual(1e-4);
  });

  it('[T46] of others keep nobody out who has the right one, where people joined by it', async () => {
    const limiter = createFailureLimiter();
    const [here, elsewhere] = ['s-here' as SessionId, 's-elsewhere' as SessionId];
    await limiter.succeeded('192.0.2.1', here);
    for (let turn = 0; turn < 30; turn += 1) await limiter.failed('192.0.2.1', code(turn));
    expect(await limiter.waitMs('192.0.2.1', here)).toBe(0);
    expect(await limiter.waitMs('192.0.2.1', elsewhere)).toBeGreaterThan(9 * 60_000);
    expect(await limiter.waitMs('192.0.2.1')).toBeGreaterThan(9 * 60_000);
  });

  it('[T46] are not tried without end at such an address either', async () => {
    const limiter = createFailureLimiter();
    const here = 's-here' as SessionId;
    await limiter.succeeded('192.0.2.1', here);
    for (let turn = 0; turn < 30; turn += 1) await limiter.failed('192.0.2.1', code(turn));
    for (let turn = 0; turn < 300; turn += 1) await limiter.waitMs('192.0.2.1');
    expect(await limiter.waitMs('192.0.2.1', here)).toBeGreaterThan(0);
  });
});
