/** Word and OpenDocument files, opened by a real LibreOffice. */
import { beforeAll, describe, expect, it } from 'vitest';

import { goldenSessions, outlineOf } from '../../src/exports/golden/outlines.ts';
import { renderOdt } from '../../src/exports/opendocument/renderOdt.ts';
import type { Outline } from '../../src/exports/outline/outline.ts';
import { pixelsOf } from '../../src/exports/picture/boardPicture.ts';
import { renderDocx } from '../../src/exports/word/renderDocx.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { boardPngs, pictureBlock, readPng } from './boardPng.ts';
import { convertInOffice } from './libreOffice.ts';
import { firstMissing, outlineWords, squeezed } from './outlineWords.ts';
import { textIn } from './unzipped.ts';

const locales = ['nl', 'en'] as const;
const cases = Object.entries(goldenSessions).flatMap(([name, session]) =>
  locales.flatMap((locale) => {
    const outline = outlineOf(session(), locale);
    return [
      { file: `${name}-${locale}-word.docx`, locale, outline, render: renderDocx },
      { file: `${name}-${locale}-open.odt`, locale, outline, render: renderOdt },
    ];
  }),
);

let understood: Record<string, string> = {};
beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const { file, outline, render } of cases) files[file] = render(outline, await boardPngs(outline));
  understood = await convertInOffice(temporaryFolder().path, { into: 'fodt', files });
}, 300_000);

const bodyOf = (file: string) => understood[file]?.split('<office:body>')[1] ?? '';

/** The headings that an outline asks for, by level. */
function levels({ sections }: Outline): number[] {
  return sections.flatMap(({ blocks }) => [
    1,
    ...blocks.flatMap((block) => {
      if (block.type === 'group') return [3];
      const heads = block.type === 'heading' || block.type === 'card';
      return heads || (block.type === 'table' && block.kind !== 'balance') ? [2] : [];
    }),
  ]);
}

/** What a style says, or else the one it comes from. */
function property(whole: string, style: string | undefined, name: string): string | undefined {
  if (style === undefined) return undefined;
  const found =
    new RegExp(
      `<style:style style:name="${style}"[^]*?</style:style>|<style:style style:name="${style}"[^>]*/>`,
      'u',
    ).exec(whole)?.[0] ?? '';
  const said = new RegExp(` ${name}="([^"]+)"`, 'u').exec(found)?.[1];
  return said ?? property(whole, /parent-style-name="([^"]+)"/u.exec(found)?.[1], name);
}

describe.each(cases)('$file in LibreOffice', ({ file, locale, outline }) => {
  it('[N7] has every word of the notes, in their order', () => {
    const text = squeezed(textIn(bodyOf(file)));
    expect(firstMissing(outlineWords(outline), text)).toBeNull();
  });

  it('[N72] has the web addresses of its texts as links', () => {
    const links = [...bodyOf(file).matchAll(/<text:a [^>]*xlink:href="([^"]*)"/gu)].map(([, to = '']) => to);
    const expected = /^(?:named|draft)/u.test(file)
      ? /^https:\/\/voorbeeld\.example\/plan_1$/u
      : /^https:\/\/kwaad\.example[\w./]*$/u;
    expect(links.filter((to) => !expected.test(to))).toEqual([]);
    expect(links.length > 0).toBe(file.startsWith('name'));
  });

  it('[N8] has real headings, lists and tables', () => {
    const body = bodyOf(file);
    const found = [...body.matchAll(/<text:h [^>]*text:outline-level="(\d)"/gu)].map(([, level]) =>
      Number(level),
    );
    expect(found).toEqual(levels(outline));
    const blocks = outline.sections.flatMap((section) => section.blocks);
    const tables = blocks.filter(({ type }) => type === 'table');
    expect(body.match(/<table:table /gu) ?? []).toHaveLength(tables.length);
    expect(body.match(/<table:table-header-rows>/gu) ?? []).toHaveLength(tables.length);
    const entries = blocks.flatMap((block) => (block.type === 'list' ? block.entries : []));
    expect(body.match(/<text:list-item>/gu)?.length ?? 0).toBeGreaterThanOrEqual(entries.length);
  });

  it('[N8] says its title and its language, and what its picture shows', () => {
    const whole = understood[file] ?? '';
    expect(textIn(/<dc:title>[^<]*/u.exec(whole)?.[0] ?? '').trim()).toBe(outline.title);
    const languages = new Set([...whole.matchAll(/fo:language="(\w+)"/gu)].map(([, language]) => language));
    expect([...languages].filter((language) => language !== 'none')).toEqual([locale]);
    const pictures = whole.match(/<draw:frame /gu) ?? [];
    const balances = outline.sections.filter(({ id }) => id === 'balance');
    const boards = pictureBlock(outline)?.picture.parts.length ?? 0;
    expect(pictures).toHaveLength(balances.length + boards);
    expect(whole.match(/<svg:desc>[^<]+/gu) ?? []).toHaveLength(pictures.length);
  });

  it('[N8] has a text that is read from right to left at the right', () => {
    const whole = understood[file] ?? '';
    const lines = [...whole.matchAll(/<text:p text:style-name="([^"]+)">(?:<[^>]*>)*מבחן/gu)];
    expect(lines.length > 0).toBe(file.startsWith('nameless'));
    for (const [, name] of lines) {
      expect(property(whole, name, 'style:writing-mode')).toBe('rl-tb');
      expect(property(whole, name, 'fo:text-align')).toBe('end');
    }
  });

  it('[N18] has the board as pictures that can be read on one page each, with words for them and its list after it', () => {
    const block = pictureBlock(outline);
    if (block === undefined) throw new Error('no picture');
    const { parts, title } = block.picture;
    expect(parts.length).toBeGreaterThan(0);
    const body = bodyOf(file);
    const frames = (body.match(/<draw:frame [^]*?<\/draw:frame>/gu) ?? []).filter((one) =>
      squeezed(textIn(one)).includes(squeezed(title)),
    );
    expect(frames).toHaveLength(parts.length);
    for (const [index, frame] of frames.entries()) {
      const part = parts[index];
      if (part === undefined) throw new Error('no part');
      // LibreOffice measures as people do where it runs.
      const side = (name: string) => {
        const [, size, unit] = new RegExp(`svg:${name}="([\\d.]+)(cm|in)"`, 'u').exec(frame) ?? [];
        return Number(size) * (unit === 'in' ? 2.54 : 1);
      };
      expect(side('width') / side('height')).toBeCloseTo(part.width / part.height, 1);
      expect(side('width')).toBeLessThan(17.1);
      expect(side('height')).toBeLessThan(20.1);
      // Letters of 15 units on the board are no smaller than 8 points.
      expect((15 * side('width') * 72) / 2.54 / part.width).toBeGreaterThan(7.95);
      const bytes = /<office:binary-data>([^<]+)/u.exec(frame)?.[1] ?? '';
      expect(readPng(Buffer.from(bytes, 'base64')).width).toBe(pixelsOf(part).width);
      expect(squeezed(textIn(frame))).toContain(squeezed(`${title}. ${part.description}`));
    }
    const after = squeezed(textIn(body.slice(body.indexOf(frames.at(-1) ?? ''))));
    for (const { id, title: heading } of outline.sections)
      if (['clusters', 'loose-notes'].includes(id)) expect(after).toContain(squeezed(heading));
  });
});
