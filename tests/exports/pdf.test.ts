/** The notes as PDF, printed by a real Chromium and read by poppler. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from '../../scripts/launch/chromium.js';
import { findPdfReaders } from '../../scripts/launch/office.js';
import { createPdfPrinter } from '../../server/print/pdfPrinter.ts';
import { draftSession, namedSession, namelessSession, now } from '../../src/exports/golden/sessions.ts';
import { outlineOf } from '../../src/exports/golden/outlines.ts';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { pictureBlock } from './boardPng.ts';
import { squeezed } from './outlineWords.ts';

const cases = [
  { name: 'named-nl', outline: outlineOf(namedSession(), 'nl') },
  { name: 'nameless-en', outline: outlineOf(namelessSession(), 'en') },
  { name: 'draft-nl', outline: outlineOf(draftSession(), 'nl') },
];

const folder = temporaryFolder().path;
const pathOf = (name: string) => join(folder, `${name}.pdf`);
const read = (program: 'text' | 'info', name: string, ...options: string[]) => {
  const readers = findPdfReaders();
  if (readers === undefined) throw new Error('There is nothing that reads PDF');
  const target = program === 'text' ? ['-'] : [];
  return execFileSync(readers[program], [...options, pathOf(name), ...target], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
};

const inHex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
const printer = createPdfPrinter(findChromium() ?? '');
const printed = new Map<string, Uint8Array>();
beforeAll(async () => {
  const pdfs = await Promise.all(cases.map(({ outline }) => printer.print(renderHtml(outline), now)));
  for (const [index, { name }] of cases.entries()) {
    const pdf = pdfs[index] ?? new Uint8Array();
    printed.set(name, pdf);
    writeFileSync(pathOf(name), pdf);
  }
});

describe.each(cases)('the PDF of $name', ({ name, outline }) => {
  it('[N7] has the words of the notes', () => {
    const text = squeezed(read('text', name, '-raw'));
    for (const { title, blocks } of outline.sections) {
      expect(text).toContain(squeezed(title));
      for (const block of blocks)
        if (block.type === 'list')
          for (const { text: words } of block.entries)
            // What is read from right to left stands in the file in the order in which it is drawn.
            if (words !== null && !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(words))
              for (const line of words.split('\n')) expect(text).toContain(squeezed(line).slice(0, 40));
    }
  });

  it('[N8] is tagged: headings, lists, tables with headings', () => {
    const info = read('info', name);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^JavaScript: +no$/mu);
    const tags = read('info', name, '-struct');
    const headings = tags.match(/^ *H2 /gmu) ?? [];
    expect(headings).toHaveLength(outline.sections.length);
    for (const tag of ['H1', 'H3', 'L', 'LI', 'Table', 'TH', 'TD'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'mu'));
  });

  it('[N18] shows the board in parts that can each be read on a page, and says what is on them', () => {
    const picture = pictureBlock(outline)?.picture;
    if (picture === undefined) throw new Error('no picture');
    const pages = read('text', name, '-raw').split('\f').map(squeezed);
    const bytes = Buffer.from(printed.get(name) ?? []).toString('latin1');
    for (const { description } of picture.parts) {
      if (picture.parts.length > 1) expect(pages.join('')).toContain(squeezed(description));
      const alt = `${picture.title}. ${description}`;
      expect([`/Alt (${alt})`, `/Alt <FEFF${inHex(alt)}>`].some((one) => bytes.includes(one))).toBe(true);
    }
    // The name of a zone at the top.
    expect(pages.join('')).toContain(squeezed({ nl: 'Nu bespreken', en: 'Discuss now' }[outline.locale]));
    expect(read('info', name, '-struct')).toMatch(/^ *Figure/mu);
  });

  it('[N8] has its title, its language, and its headings as bookmarks', () => {
    const bytes = Buffer.from(printed.get(name) ?? []).toString('latin1');
    const kind = outline.draft?.label ?? outline.kind;
    expect(read('info', name)).toContain(`${outline.title} · ${kind}`);
    expect(bytes).toContain(`/Lang (${outline.locale})`);
    expect(bytes).toContain('/Type /Outlines');
    for (const { title } of outline.sections)
      expect([`(${title})`, `<FEFF${inHex(title)}>`].some((written) => bytes.includes(written))).toBe(true);
  });
});

it('[N2] a PDF made again of the same notes has the same bytes', async () => {
  const again = await printer.print(renderHtml(outlineOf(namedSession(), 'nl')), now);
  expect(Buffer.compare(again, printed.get('named-nl') ?? new Uint8Array())).toBe(0);
});

it('a PDF is in the type of the product, and has emoji as such, on a server that has neither', async () => {
  const page = renderHtml({ ...outlineOf(namedSession(), 'nl'), subtitle: 'Goed gesprek 👍🙂' });
  const bytes = Buffer.from(await printer.print(page, now)).toString('latin1');
  const fonts = [...bytes.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/gu)].map(([, name]) => name);
  for (const family of ['AtkinsonHyperlegibleNext', 'SourceSerif4', 'NotoEmoji'])
    expect(fonts).toContainEqual(expect.stringContaining(family));
});

it('the PDF says nothing of the machine that made it', () => {
  const bytes = Buffer.from(printed.get('named-nl') ?? []).toString('latin1');
  expect(bytes).not.toMatch(/HeadlessChrome|Linux|Mozilla/u);
});

it('[W42] with a summary and many actions, its first page says who, which questions and what to do', async () => {
  const whole = buildRecord({ ...namedSession(), now });
  const [action] = whole.actions;
  if (action === undefined) throw new Error('no action');
  const actions = Array.from({ length: 6 }, (_, index) => ({
    ...action,
    text: `Actie ${index}: we vragen de uitvoering voortaan eerder aan tafel, bij elke startnotitie.`,
  }));
  const summary = 'We spraken over wat we weten, en wat er botst. '.repeat(12).trim();
  const pageOf = async (record: typeof whole) => {
    const html = renderHtml(buildOutline(record, 'nl'));
    writeFileSync(pathOf('first'), await printer.print(html, now));
    return squeezed(read('text', 'first', '-raw', '-l', '1'));
  };
  const first = await pageOf({ ...whole, summary, actions });
  for (const { text } of actions) expect(first).toContain(squeezed(text));
  for (const { card } of whole.discussed) expect(first).toContain(squeezed(card.question.nl));
  expect(first).toContain(squeezed('1 begeleider: Fatma'));
  // A table that is too long for what is left of the page begins on it all the same.
  const many = [1, 2, 3, 4].flatMap(() => actions);
  expect(await pageOf({ ...whole, summary, actions: many })).toContain(squeezed(actions[0]?.text ?? ''));
});
