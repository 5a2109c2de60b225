/** Word and OpenDocument files, opened by a real LibreOffice. */
import { beforeAll, describe, expect, it } from 'vitest';

import { goldenSessions, outlineOf } from '../../src/exports/golden/outlines.ts';
import { renderOdt } from '../../src/exports/opendocument/renderOdt.ts';
import type { Outline } from '../../src/exports/outline/outline.ts';
import { renderDocx } from '../../src/exports/word/renderDocx.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
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
  const files = Object.fromEntries(cases.map(({ file, outline, render }) => [file, render(outline)]));
  understood = await convertInOffice(temporaryFolder().path, { into: 'fodt', files });
}, 120_000);

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

describe.each(cases)('$file in LibreOffice', ({ file, locale, outline }) => {
  it('[N7] has every word of the notes, in their order', () => {
    const text = squeezed(textIn(bodyOf(file)));
    expect(firstMissing(outlineWords(outline), text)).toBeNull();
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
    expect(pictures).toHaveLength(balances.length);
    expect(whole.match(/<svg:desc>[^<]+/gu) ?? []).toHaveLength(pictures.length);
  });
});
