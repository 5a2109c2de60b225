import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { contrastOf } from './colour.ts';
import { pairs, shortfallLine, shortfallsOf } from './contrast.ts';
import { readOurTokens } from './ourTokens.ts';
import { readTokens } from './readTokens.ts';
import { resolveLook, type Look } from './resolve.ts';
import { styleSheetOf } from './styleSheet.ts';

const ours = readOurTokens();
function lookOf(css: string): Look {
  const read = readTokens(css);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return resolveLook(read.tokens, ours);
}
const light = (css: string, role: string) => lookOf(`:root { ${css} }`).colours.light.get(role);

describe('a role', () => {
  // Each line adds a token that says more than those above it.
  const action = [
    '--ams-button-primary-background-color: #000004;',
    '--utrecht-button-primary-action-background-color: #000003;',
    '--nl-button-primary-background-color: #000002;',
    '--basis-color-action-1-inverse-bg-default: #000001;',
    '--kt-action: #000000;',
  ];

  it('[F3] comes from the first token that there is: ours by name, basis, nl, utrecht, ams', () => {
    action.forEach((line, index) => {
      const [from = '', colour] = line.slice(0, -1).split(': ');
      expect(light(action.slice(0, index + 1).join(' '), 'action')).toEqual({ colour, from });
    });
    expect(light('--other: #000000', 'action')).toEqual({
      colour: ours.colours.get('action')?.light,
      from: null,
    });
  });

  it('[F3] goes on to the next token where one says no colour, and the operator is told', () => {
    const look = lookOf(':root { --kt-ink: color-mix(in srgb, red, blue); --nl-paragraph-color: #101010 }');
    expect(look.colours.light.get('ink')).toEqual({ colour: '#101010', from: '--nl-paragraph-color' });
    expect(look.unused.join()).toContain('--kt-ink is "color-mix(in srgb, red, blue)"');
    expect(lookOf(':root { --kt-inkt: #000 }').unused).toEqual(['there is no role --kt-inkt']);
    expect(lookOf(':root { --ams-inputs-color: currentColor }').unused).toEqual([]);
  });

  it('[F3] is a plain colour in whatever way it was written, laid on paper where light comes through', () => {
    for (const written of [
      '#F00',
      'red',
      'rgb(255 0 0)',
      'rgba(255, 0, 0, 1)',
      'hsl(0 100% 50%)',
      'hsl(0, 100%, 50%)',
    ])
      expect(light(`--kt-ink: ${written}`, 'ink')?.colour, written).toBe('#ff0000');
    expect(light('--kt-ink: rgb(0 0 0 / 50%); --kt-paper: #ffffff', 'ink')?.colour).toBe('#808080');
    expect(light('--kt-paper: #ff000080; --kt-table: #0000', 'paper')?.colour).toBe('#ff7f7f');
  });

  it('[F3] follows from others where the municipality has those: what lies between paper and table, and what is pressed', () => {
    expect(light('--kt-paper: #ffffff; --kt-table: #eeeeee', 'surface')?.colour).toBe('#f7f7f7');
    expect(light('--kt-action: #0000ff; --kt-paper: #ffffff', 'action-wash')?.colour).toBe('#e6e6ff');
    expect(light('--kt-paper: #ffffff', 'surface')?.from).toBeNull();
  });

  it('[F4] is ours on a dark screen where the theme says nothing about those', () => {
    const { colours } = lookOf(
      ':root { --kt-action: #0000aa; --kt-ink: #111111 } .x-dark { --kt-ink: #eeeeee }',
    );
    expect(colours.dark.get('action')).toEqual({ colour: ours.colours.get('action')?.dark, from: null });
    expect(colours.dark.get('ink')).toEqual({ colour: '#eeeeee', from: '--kt-ink' });
    // Somebody with a dark screen has ours again, and what they print is light.
    const sheet = styleSheetOf(lookOf(':root { --kt-action: #0000aa }'), null);
    const [plain = '', ...dark] = sheet.split('@media screen');
    expect(plain).toContain('--kt-action: #0000aa');
    expect(dark).toHaveLength(2);
    for (const part of dark) expect(part).toContain(`--kt-action: ${ours.colours.get('action')?.dark}`);
  });

  it('[F3] has typefaces with ours behind them, and corners that are not too round', () => {
    const { others } =
      lookOf(`:root { --basis-text-font-family-default: 'Noto Sans', sans-serif; --ams-border-radius: 0;
      --nl-button-border-radius: 99rem; --basis-border-radius-md: .5rem }`);
    expect(others.get('font')).toMatch(/^"Noto Sans", 'Atkinson/);
    expect(others.get('font-serif')).toMatch(/^"Noto Sans", 'Atkinson/);
    expect(others.get('radius-control')).toBe('0px');
    expect(others.get('radius-card')).toBe('0.5rem');
  });

  it.each([
    ['kt-font', 'Arial, expression(alert)'],
    ['kt-font', '"</style><script>"'],
    ['kt-font', "'a\\27 b'"],
    ['kt-font-serif', 'env(hidden)'],
    ['kt-ink', 'image-set("https://elders.example/x" 1x)'],
    ['kt-paper', 'attr(title color)'],
    ['kt-radius-card', 'calc(1px + 2px)'],
    ['kt-radius-control', '900px'],
    ['kt-nothing', '#ff00ff'],
    ['other', '#ff00ff'],
  ])('[F9] lets --%s: %s not through to a browser', (name, value) => {
    // Something else is said too, so that there is a sheet.
    const sheet = styleSheetOf(lookOf(`:root { --kt-action: #123456; --${name}: ${value}; }`), null);
    expect(sheet).toContain('--kt-action: #123456');
    expect(sheet).not.toMatch(/expression|script|\\|env\(|elders|attr|calc\(1px|900px|#ff00ff/);
  });
});

describe('contrast', () => {
  it('[F5] of our own colours falls short nowhere, in any pair', () => {
    expect(pairs.length).toBeGreaterThan(60);
    for (const { upper, ground } of pairs)
      for (const role of [upper, ground]) expect(ours.colours.has(role), role).toBe(true);
    expect(shortfallsOf(lookOf(''), { alsoOurs: true }).map(shortfallLine)).toEqual([]);
  });

  it('[F5] of the white letters of a member is enough, on each of the twelve colours', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    const members = [...css.matchAll(/--member: #(\w{6})/g)].map(([, digits = '']) => digits);
    expect(new Set(members).size).toBe(12);
    for (const digits of members)
      expect(contrastOf(`#${digits}`, '#ffffff'), digits).toBeGreaterThanOrEqual(4.5);
  });

  it('[F5] is that of WCAG', () => {
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('[F5] that is too low is named with the ratio, the tokens and what is needed', () => {
    const lines = (css: string) => shortfallsOf(lookOf(css)).map(shortfallLine);
    expect(lines(':root { --utrecht-document-color: #aaaaaa; --kt-paper: #ffffff }')[0]).toBe(
      'On a light screen --kt-ink (#aaaaaa, from --utrecht-document-color) on --kt-paper (#ffffff, of the theme) has a contrast of 2.32; text needs 4.5. Set one of the two in theme.css.',
    );
    // The edge of a field, the ring of the focus, and the words on a button.
    const all = lines(':root { --kt-control: #cccccc; --kt-focus: #ffff00; --kt-action: #ffcc00 }').join(
      '\n',
    );
    expect(all).toMatch(
      /--kt-control \(#cccccc, of the theme\) on --kt-paper \(#ffffff, ours\) .* an edge or a focus ring needs 3/,
    );
    expect(all).toContain('--kt-focus (#ffff00');
    expect(all).toContain('--kt-on-action (#ffffff, ours) on --kt-action (#ffcc00');
    expect(
      lines(':root { --kt-action: light-dark(#0b5d66, #222222) }').every((line) =>
        line.startsWith('On a dark'),
      ),
    ).toBe(true);
    // 4.478 is not rounded up to what is enough.
    expect(lines(':root { --kt-paper: #ffffff; --kt-ink: #777777 }').join('\n')).toContain('4.47');
  });
});
