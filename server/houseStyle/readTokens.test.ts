import { describe, expect, it } from 'vitest';

import { fillIn, mostBytes, readTokens } from './readTokens.ts';

const faultsOf = (css: string) => {
  const read = readTokens(css);
  return read.ok ? [] : read.faults;
};
const tokensOf = (css: string) => {
  const read = readTokens(css);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.tokens;
};

describe('the style sheet of a house style', () => {
  it('[F2] may set custom properties on the page, for light and for dark screens', () => {
    const tokens = tokensOf(`/* © */
      :root { --a: 1; }
      html, .my-theme, .my-theme ::backdrop { --b: #fff; --font: 'A B', serif; }
      .my-theme--color-scheme-dark, [data-theme='dark'] { --b: #000; }
      @media (prefers-color-scheme: dark) { :root { --a: 2; } }
      @media (prefers-color-scheme: light) { :root { --c: 3; } }
      .my-theme { --icon: url("data:image/svg+xml;utf8,<svg/>"); --twice: 1;; }`);
    expect(Object.fromEntries(tokens.light)).toMatchObject({ a: '1', b: '#fff', c: '3', twice: '1' });
    expect(Object.fromEntries(tokens.dark)).toEqual({ b: '#000', a: '2' });
  });

  it.each([
    ['another property', ':root {\n color: red }', 'line 2: "color" is no custom property'],
    ['another file', '@import "x.css";', 'line 1: @import "x.css" may not be used'],
    ['a typeface from elsewhere', '@font-face { src: url(x) }', 'line 1: @font-face may not be used'],
    ['a registered property', '@property --x { syntax: "*" }', 'line 1: @property --x may not be used'],
    ['an address', ':root { --x: url(https://elders.example/a.png) }', '--x has an address (url)'],
    ['an address in quotes', `:root { --x: url( "//elders.example/a" ) }`, '--x has an address (url)'],
    ['an address beside data', ':root { --x: url(data:,a), url(/b) }', '--x has an address (url)'],
    ['a part of the page', '.my-theme button { --x: 1 }', '".my-theme button" is not the page'],
    ['all of the page', '* { --x: 1 }', '"*" is not the page'],
    ['a rule in a rule', ':root { --x: 1; .a { --y: 2 } }', 'this is no custom property'],
    ['a print sheet', '@media print { :root { --x: 1 } }', '@media print may not be used'],
    ['a value above all others', ':root { --x: 1 !important }', '--x may not be !important'],
    ['a long value', `:root { --x: ${'a'.repeat(4_001)} }`, '--x is longer than 4000 signs'],
    ['a large sheet', `:root { --x: 1 }${' '.repeat(mostBytes)}`, 'it is larger than 512 kB'],
    [
      'too many tokens',
      `:root {${Array.from({ length: 20_001 }, (_, n) => `--x${n}:1;`).join('')}}`,
      'more than',
    ],
    ['no style sheet', '<html></html>', 'line 1'],
    ['a rule that goes on in the next', ':root { --x: 1;\n@media print { --y: 2 } }', 'line 2: this is no'],
  ])('[F2] may not have %s, and the fault says where', (_, css, says) => {
    expect(faultsOf(css).join('\n')).toContain(says);
  });

  it('[F2] says no more than a few of its faults', () => {
    expect(faultsOf('* { --x: 1 }\n'.repeat(50))).toHaveLength(5);
  });
});

describe('a token', () => {
  const filled = (css: string, scheme: 'light' | 'dark' = 'light') => fillIn(tokensOf(css), 'a', scheme);

  it('[F3] is filled in through what it refers to, also when that is missing or refers to itself', () => {
    expect(filled(':root { --a: var(--b); --b: var(--c); --c: #123456 }')?.value).toBe('#123456');
    expect(filled(':root { --a: var(--b, var(--c, #fff)) }')?.value).toBe('#fff');
    expect(filled(':root { --a: hsl(var(--h) 50% 50%); --h: 120 }')?.value).toBe('hsl(120 50% 50%)');
    expect(filled(':root { --a: var(--b) }')).toBeNull();
    expect(filled(':root { --a: var(--b); --b: var(--a) }')).toBeNull();
    expect(filled(':root { --b: 1 }')).toBeNull();
  });

  it('[F4] knows whether anything of it was said for dark screens', () => {
    const css = ':root { --a: var(--b); --b: #fff; --c: #000 } .x-dark { --b: var(--c) }';
    expect(filled(css)).toEqual({ value: '#fff', dark: false });
    expect(filled(css, 'dark')).toEqual({ value: '#000', dark: true });
    expect(filled(':root { --a: #fff }', 'dark')).toEqual({ value: '#fff', dark: false });
    expect(filled(':root { --a: light-dark(#fff, #000) }', 'dark')).toEqual({ value: '#000', dark: true });
    expect(filled(':root { --a: light-dark(#fff, #000) }')).toEqual({ value: '#fff', dark: false });
  });
});
