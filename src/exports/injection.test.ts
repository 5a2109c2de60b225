import { describe, expect, it } from 'vitest';
import { hostileTexts } from './golden/hostileTexts.ts';
import { outlineOf } from './golden/outlines.ts';
import { namelessSession, now } from './golden/sessions.ts';
import { paragraphs } from './html/texts.ts';
import { markup, toHtml } from './markup.ts';
import { notesCss } from './html/notesCss.ts';
import { renderHtml } from './html/renderHtml.ts';
import { markdownBlock, markdownLine } from './markdown/markdownText.ts';
import { renderMarkdown } from './markdown/renderMarkdown.ts';
import { plainLine, plainText } from './plainText.ts';
import { buildRecord } from './record.ts';

const record = buildRecord({ ...namelessSession(), now });
const outline = outlineOf(namelessSession());
const page = renderHtml(outline);
const notes = renderMarkdown(outline);

/** Undoes what an HTML parser undoes, for the few entities that we write. */
function unescaped(text: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => signs[entity as keyof typeof signs]);
}

describe('hostile text on the printable page', () => {
  it('[N5] never becomes an element, an attribute or a comment', () => {
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+|!)/giu)].map((match) => match[1]?.toLowerCase()));
    const ours =
      'a body br caption dd div dl dt footer h1 h2 h3 h4 head header html li main meta p rect section span strong';
    const more = 'style svg table tbody td th thead title tr ul !';
    const drawn = 'circle desc figcaption figure g path text tspan use';
    expect([...tags].filter((tag) => !`${ours} ${more} ${drawn}`.split(' ').includes(tag ?? ''))).toEqual([]);
    expect(page.match(/<style/gu)).toHaveLength(1);
    expect(page.match(/<!/gu)).toHaveLength(1);
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|style|src|action)=/iu);
    // A part of the picture refers to what is drawn above.
    const others = page.replaceAll('<use href="#board"/>', '');
    const links = [...others.matchAll(/<[^>]*\shref=[^>]*>/giu)].map(([tag]) => tag);
    const harmless =
      /^<a href="https:\/\/kwaad\.example[\w./]*" target="_blank" rel="noopener noreferrer">$/u;
    expect(links.filter((tag) => !harmless.test(tag))).toEqual([]);
  });

  it('[N5] asks nothing of any host', () => {
    expect(page).not.toMatch(/<(?:link|script|img|iframe|base|object|form)\b/iu);
    expect(notesCss).not.toMatch(/url\(|@import|</u);
    expect(unescaped(page)).toContain("default-src 'none'");
  });

  it('is all there, as text', () => {
    const read = unescaped(page.replaceAll(/<\/?a\b[^>]*>/gu, ''));
    for (const text of hostileTexts) {
      for (const line of plainText(text).split('\n')) expect(read).toContain(line);
    }
  });

  it('leaves the stylesheet as the server hashes it', () => {
    expect(page).toContain(`<style>${notesCss}</style>`);
  });
});

describe('hostile text in Markdown', () => {
  it('[N5] never opens a tag, a link, an image or code', () => {
    expect(notes).not.toMatch(/</u);
    expect(notes).not.toMatch(/(?<!\\)[[\]`]/u);
  });

  it('[N5] never opens a block of its own', () => {
    const headings = notes.split('\n').filter((line) => /^\s*(?:- )?#{1,6} /u.test(line));
    expect(headings.filter((line) => line.includes('heading'))).toEqual([]);
    const body = notes
      .slice(notes.indexOf('## Aantekeningen'), notes.indexOf('## Wat er op het bord ligt'))
      .split('\n')
      .slice(1);
    expect(body.filter((line) => /^(?:[#>+=:%-]|\d+[.)]|\s)/u.test(line))).toEqual([]);
  });

  it('[N5] gives no table a row or a column more', () => {
    const rows = notes.split('\n').filter((line) => line.startsWith('|'));
    const cells = (row: string) => row.replaceAll(/\\./gu, '').split('|').length - 2;
    // Of actions, of a vote in which three cards got dots, and of the source balance of two cards and together.
    const columns = [
      ...Array<number>(2 + 1).fill(3),
      ...Array<number>(2 + 3).fill(3),
      ...Array<number>(2 + 3).fill(5),
    ];
    expect(rows.map(cells)).toEqual(columns);
  });

  it.each([
    ['a_b and _c_', String.raw`a_b and \_c\_`],
    ['R&D, Jeugd & Gezin, &amp;', 'R&D, Jeugd & Gezin, &amp;amp;'],
    ['5 < 6 > 4', '5 &lt; 6 &gt; 4'],
    ['2027. Een jaar', String.raw`2027\. Een jaar`],
    ['50% - en meer', '50% - en meer'],
  ])('%s becomes %s', (text, written) => {
    expect(markdownLine(text)).toBe(written);
  });

  it('keeps the lines of an answer inside its list item', () => {
    expect(markdownBlock('een\ntwee\n\n# drie', '  ')).toBe('een\\\n  twee\n\n  \\# drie');
  });
});

describe('plain text', () => {
  it('[N5] has no control characters, no turned reading direction and no half characters', () => {
    for (const written of [page, notes, JSON.stringify(record)]) {
      expect(written).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(written.isWellFormed()).toBe(true);
    }
  });

  it('keeps joined emoji, accents and other scripts whole', () => {
    expect(plainText('👩‍👩‍👧 é nin\u0303a עברית')).toBe('👩‍👩‍👧 é niña עברית'.normalize('NFC'));
  });

  it('has one kind of line end and at most one empty line in a row', () => {
    expect(plainText('a\r\nb\rc\u2028d\n\n\n\ne\n')).toBe('a\nb\nc\nd\n\ne');
    expect(plainLine(' a\r\n\tb ')).toBe('a b');
  });
});

describe('markup', () => {
  it('escapes strings wherever they stand, also in lists', () => {
    expect(toHtml(markup`<p title="${'"'}">${['<', markup`<br>`, '>', 3, null, false]}</p>`)).toBe(
      '<p title="&quot;">&lt;<br>&gt;3</p>',
    );
  });

  it('makes paragraphs and line breaks of plain text', () => {
    expect(toHtml(paragraphs('a\n<b>\n\nc'))).toBe('<p dir="auto">a<br>&lt;b&gt;</p><p dir="auto">c</p>');
  });
});
