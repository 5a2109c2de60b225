import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../tests/server/temporaryFolder.ts';
import { openLastSeen } from './dataFolder.ts';

const dayMs = 24 * 3_600_000;
const now = Date.parse('2026-11-12T09:00:00Z');

describe('when a server last ran', () => {
  it('[L121] is what the clock at a start is held against', () => {
    const lastSeen = openLastSeen(temporaryFolder().path);
    expect(lastSeen.believes(now)).toBe(true);
    lastSeen.write(now);
    expect(lastSeen.believes(now + 2 * dayMs)).toBe(true);
    expect(lastSeen.believes(now + 181 * dayMs)).toBe(false);
    expect(lastSeen.believes(now - 2 * dayMs)).toBe(false);
  });
});
