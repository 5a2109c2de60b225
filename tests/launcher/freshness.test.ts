import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, lastChange } from '../../scripts/launch/freshness.js';

describe('isStale', () => {
  it('says yes to what is missing', () => {
    expect(isStale(undefined, [])).toBe(true);
  });

  it('says yes when any source is newer', () => {
    expect(isStale(10, [5, 11])).toBe(true);
  });

  it('says no when nothing is newer, also where a source does not exist', () => {
    expect(isStale(10, [5, 10, undefined])).toBe(false);
  });
});

describe('lastChange', () => {
  let folder: string;
  const date = (path: string, seconds: number) => {
    utimesSync(join(folder, path), seconds, seconds);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshness-'));
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/page.ts'), '');
    writeFileSync(join(folder, 'inner/page.test.ts'), '');
    date('inner/page.ts', 200);
    date('inner/page.test.ts', 900);
    date('inner', 100);
    date('.', 100);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the newest file of a folder, tests aside', () => {
    expect(lastChange(folder)).toBe(200_000);
  });

  it('sees that a file was removed', () => {
    rmSync(join(folder, 'inner/page.ts'));
    expect(lastChange(folder)).toBeGreaterThan(200_000);
  });

  it('knows nothing of what does not exist', () => {
    expect(lastChange(join(folder, 'nowhere'))).toBeUndefined();
  });
});
