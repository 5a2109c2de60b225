import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openLastSeen } from './dataFolder.ts';
import {
  checkAddress,
  checkClock,
  checkFolder,
  checkFonts,
  checkSetup,
  checkNode,
  checkPages,
  checkPdf,
} from './selfCheck.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kennistafel-check-'));
const now = Date.parse('2026-11-12T09:00:00Z');
const dayMs = 24 * 3_600_000;
const room = (free: number) => () => ({ free, isFull: free <= 100_000_000, isLittle: free < 200_000_000 });
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('the look at the installation', () => {
  it('[H20] finds nothing wrong where all is well', async () => {
    const findings = await checkSetup(
      { databaseUrl: null, dataDir: folder(), publicUrl: 'https://tafel.example' },
      now,
    );
    // Whether the pages are built depends on where this test runs.
    expect(findings.filter(({ is, says }) => is !== 'right' && !says.includes('pages'))).toEqual([]);
    expect(checkAddress('http://localhost:3000')).toEqual([]);
    expect(await checkPdf()).toMatchObject({ is: 'right' });
  });

  it.each([
    ['22.17.1', 'wrong'],
    ['20.19.0', 'wrong'],
    ['22.18.0', 'right'],
    ['26.0.0', 'right'],
  ])('[H20] says of Node %s that it is %s', (version, is) => {
    expect(checkNode(version)).toMatchObject({ is });
  });

  it('[H20] names pages that are not built', () => {
    expect(checkPages(folder())).toMatchObject({
      is: 'wrong',
      says: expect.stringContaining('npm run build'),
    });
  });

  it.each([
    ['EACCES', /may not write.*chown -R/],
    ['EROFS', /read-only.*Mount/],
    ['ENOSPC', /full.*Make room/],
    ['EIO', /cannot be used \(EIO\)/],
  ])('[H20] says what to do when the folder refuses a file with %s', (code, says) => {
    expect(checkFolder(folder(), { write: failing(code) })).toEqual([
      { is: 'wrong', says: expect.stringMatching(says) },
    ]);
  });

  it('[H20] names a folder that is a file, and a disk with little room', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(checkFolder(file)).toEqual([
      { is: 'wrong', says: `${file} is no folder. Set DATA_DIR to another.` },
    ]);
    expect(checkFolder(folder(), { room: room(50_000_000) })).toMatchObject([{ is: 'wrong' }]);
    expect(checkFolder(folder(), { room: room(150_000_000) })).toMatchObject([{ is: 'beware' }]);
    expect(checkFolder(folder(), { room: room(900_000_000) })).toMatchObject([{ is: 'right' }]);
  });

  it('[H20] names a clock that cannot be right', () => {
    const data = folder();
    expect(checkClock(data, now)).toMatchObject({ is: 'right' });
    expect(checkClock(data, Date.parse('1970-01-02'))).toMatchObject({ is: 'wrong' });
    openLastSeen(data).write(now);
    expect(checkClock(data, now + dayMs)).toMatchObject({ is: 'right' });
    const late = checkClock(data, now + 30 * dayMs);
    expect(late).toMatchObject({ is: 'beware', says: expect.stringContaining('2026-11-12 09:00') });
  });

  it('[H20] warns of an address without https, and knows where the fonts are', async () => {
    expect(checkAddress('http://tafel.example')).toMatchObject([{ is: 'beware' }]);
    expect(await checkFonts()).toMatchObject({ is: 'right' });
  });
});
