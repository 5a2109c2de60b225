/** The picture of the board in files that cannot draw it themselves. */
import { describe, expect, it } from 'vitest';

import { goldenSessions, outlineOf } from '../../src/exports/golden/outlines.ts';
import { renderDocx } from '../../src/exports/word/renderDocx.ts';
import { largeSession } from '../bench/largeSession.ts';
import { drawPng } from '../../server/print/drawPng.ts';
import { boardPng, pictureBlock, readPng } from './boardPng.ts';

describe('the board as PNG', () => {
  it('[N2] has the same bytes every time', async () => {
    const outline = outlineOf(goldenSessions.nameless(), 'en');
    const [one, other] = [await boardPng(outline), await boardPng(outline)];
    expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
  });

  it('[N13] has dots and no words of its own', async () => {
    const png = await boardPng(outlineOf(goldenSessions.named()));
    expect(new Set(readPng(png ?? new Uint8Array()).parts)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  });

  it('[N19] of two thousand things is no larger than what opens everywhere, and says what is not on it', async () => {
    const outline = outlineOf(largeSession());
    const png = (await boardPng(outline)) ?? new Uint8Array();
    const { width, height } = readPng(png);
    expect(Math.max(width, height)).toBeLessThanOrEqual(3_201);
    expect(renderDocx(outline, png).byteLength).toBeLessThan(2_000_000);
    const block = pictureBlock(outline);
    expect(block?.picture.beyond).toBeGreaterThan(1_000);
    expect(block?.hint).toContain(`${block?.picture.beyond} kaarten, antwoorden en notities niet`);
  });

  it('[N18] has emoji as such, also beside joined ones: all that it lacks would be the same box', async () => {
    const drawn = (text: string) =>
      drawPng({
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" viewBox="0 0 90 20"><text font-family="'Atkinson Hyperlegible Next'" y="15">${text}</text></svg>`,
        width: 90,
      });
    expect(await drawn('👩‍💻 👍')).not.toEqual(await drawn('👩‍💻 🎉'));
    expect(await drawn('\u{2fff0}')).toEqual(await drawn('\u{2fff1}'));
  });

  it('[N19] is left out of a file when it cannot be drawn, and the file says in words what lies there', async () => {
    await expect(drawPng({ svg: '<svg', width: 100 })).rejects.toBeDefined();
    const outline = outlineOf(goldenSessions.named());
    expect(renderDocx(outline, null).byteLength).toBeGreaterThan(5_000);
  });
});
