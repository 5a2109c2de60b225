/** The picture of the board in files that cannot draw it themselves. */
import { describe, expect, it } from 'vitest';

import { goldenSessions, outlineOf } from '../../src/exports/golden/outlines.ts';
import { toHtml } from '../../src/exports/markup.ts';
import { pixelsOf } from '../../src/exports/picture/boardPicture.ts';
import { renderDocx } from '../../src/exports/word/renderDocx.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { largeSession } from '../bench/largeSession.ts';
import { drawPng } from '../../server/print/drawPng.ts';
import { hasLetters } from '../../server/print/ownFonts.ts';
import { boardPngs, pictureBlock, readPng } from './boardPng.ts';
import { unzipped } from './unzipped.ts';

describe('the board as PNG', () => {
  it('[N2] has the same bytes every time', async () => {
    const outline = outlineOf(goldenSessions.nameless(), 'en');
    const [one, other] = [await boardPngs(outline), await boardPngs(outline)];
    expect(one.length).toBeGreaterThan(0);
    expect(Buffer.concat(one).equals(Buffer.concat(other))).toBe(true);
  });

  it('[N13] has dots and no words of its own', async () => {
    for (const png of await boardPngs(outlineOf(goldenSessions.named())))
      expect(new Set(readPng(png).parts)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  });

  it('[N19] of two thousand things is no larger than what opens everywhere, and says what is not on it', async () => {
    const outline = outlineOf(largeSession());
    const block = pictureBlock(outline);
    if (block === undefined) throw new Error('no picture');
    const asked = pixelsOf(block.picture);
    const { width, height } = readPng(
      await drawPng({ svg: toHtml(block.picture.draw()), width: asked.width }),
    );
    expect(Math.max(width, height)).toBeLessThanOrEqual(3_201);
    expect(block.picture.beyond).toBeGreaterThan(1_000);
    expect(block.hint).toContain(`${block.picture.beyond} kaarten, antwoorden en briefjes niet`);
  });

  it('[N19] is left to the list on paper when it would take a pile of it', () => {
    const outline = outlineOf(largeSession());
    const block = pictureBlock(outline);
    expect(block?.picture.parts).toEqual([]);
    const words = unzipped(renderDocx(outline, []))['word/document.xml'];
    expect(words).toContain(block?.paperHint);
  });

  it('[N18] has Hebrew, Arabic, Greek and Cyrillic, and words instead of letters that it lacks', async () => {
    const drawn = (text: string) =>
      drawPng({
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><text font-family="'Atkinson Hyperlegible Next'" y="15">${text}</text></svg>`,
        width: 20,
      });
    const box = await drawn('\u{2fff0}');
    for (const letter of ['א', 'ع', 'λ', 'ж', 'ğ', 'ữ']) {
      expect(hasLetters(letter)).toBe(true);
      expect(await drawn(letter)).not.toEqual(box);
    }
    for (const letter of ['中', 'カ', '한', 'ก']) expect(hasLetters(letter)).toBe(false);
    const { stage, board } = goldenSessions.named();
    const answers = { ...stage.answers, 'a-0': { ...stage.answers['a-0' as AnswerId], text: '中文答案' } };
    const picture = pictureBlock(outlineOf({ stage: { ...stage, answers }, board }))?.picture;
    const said = picture?.parts.map((part) => toHtml(part.draw(hasLetters))).join('');
    expect(said).toContain('(zie de lijst)');
    expect(said).not.toContain('中');
    expect(picture?.parts.map((part) => toHtml(part.draw())).join('')).toContain('中');
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
    expect(renderDocx(outline, []).byteLength).toBeGreaterThan(5_000);
  });
});
