/**
 * What the built pages ask of a browser, held against the browsers that must work (vite.config.ts). What one of them lacks
 * has a stand-in in public/before.js, or is named below with the reason why nothing is missing without it.
 * Our own sources cannot use what the compiler's libraries do not know (ES2024), so the table is about what is younger
 * than the oldest browser, and about packages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

import { supportedBrowsers } from '../../vite.config.ts';

type Browser = 'chrome' | 'edge' | 'firefox' | 'safari';
/** The version in which each browser has it. */
type Since = Readonly<Record<Exclude<Browser, 'edge'>, number>>;
const never = Infinity;
const since = (chrome: number, firefox: number, safari: number): Since => ({ chrome, firefox, safari });

const oldest = new Map(
  supportedBrowsers.map((name) => {
    const [, browser = '', version = ''] = /^([a-z]+)([\d.]+)$/u.exec(name) ?? [];
    return [browser, Number(version)] as const;
  }),
);
const lackedBy = (feature: Since): string[] =>
  [...oldest]
    .filter(
      ([browser, version]) => feature[browser === 'edge' ? 'chrome' : (browser as keyof Since)] > version,
    )
    .map(([browser]) => browser);

/** Methods and objects, by the last part of their name or, where that is too common, with what they belong to. */
const methods: Readonly<Record<string, Since>> = {
  'Map.groupBy': since(117, 119, 17.4),
  'Object.groupBy': since(117, 119, 17.4),
  'Array.fromAsync': since(121, 115, 16.4),
  toSorted: since(110, 115, 16),
  toReversed: since(110, 115, 16),
  toSpliced: since(110, 115, 16),
  with: since(110, 115, 16),
  isWellFormed: since(111, 119, 16.4),
  toWellFormed: since(111, 119, 16.4),
  'Promise.withResolvers': since(119, 121, 17.4),
  'Promise.try': since(128, 134, 18.2),
  isSubsetOf: since(122, 127, 17),
  isSupersetOf: since(122, 127, 17),
  isDisjointFrom: since(122, 127, 17),
  symmetricDifference: since(122, 127, 17),
  'Iterator.from': since(122, 131, 18.4),
  'Iterator.prototype': since(122, 131, 18.4),
  Segmenter: since(87, 125, 14.1),
  'Intl.DurationFormat': since(129, 136, 16.4),
  'Symbol.dispose': since(134, 141, never),
  'Symbol.asyncDispose': since(127, 141, never),
  'RegExp.escape': since(136, 134, 18.2),
  'AbortSignal.any': since(116, 124, 17.4),
  'AbortSignal.timeout': since(103, 100, 16),
  'URL.canParse': since(120, 115, 17),
  'URL.parse': since(126, 126, 18),
  'Uint8Array.fromBase64': since(140, 133, 18.2),
  'Uint8Array.fromHex': since(140, 133, 18.2),
  transferToFixedLength: since(114, 122, 17.4),
  'Math.sumPrecise': since(147, 137, 26.2),
  'Error.isError': since(134, 138, never),
  'Atomics.waitAsync': since(87, 145, 16.4),
  'Object.hasOwn': since(93, 92, 15.4),
  findLast: since(97, 104, 15.4),
  findLastIndex: since(97, 104, 15.4),
  structuredClone: since(98, 94, 15.4),
  'crypto.randomUUID': since(92, 95, 15.4),
  checkVisibility: since(105, 106, 17.4),
  requestIdleCallback: since(47, 55, never),
  startViewTransition: since(111, 144, 18),
  showPopover: since(114, 125, 17),
  hidePopover: since(114, 125, 17),
  togglePopover: since(114, 125, 17),
  moveBefore: since(133, 144, never),
  caretPositionFromPoint: since(128, 20, 26.2),
  setHTMLUnsafe: since(124, 123, 17.4),
  ariaNotify: since(141, never, never),
  wakeLock: since(84, 126, 16.4),
  userActivation: since(72, 120, 16.4),
  'CSS.highlights': since(105, 140, 17.2),
  Highlight: since(105, 140, 17.2),
  CompressionStream: since(80, 113, 16.4),
  OffscreenCanvas: since(69, 105, 16.4),
  documentPictureInPicture: since(116, never, never),
  EditContext: since(121, never, never),
  CloseWatcher: since(126, 149, never),
};

/** What is used although a browser lacks it, and why nothing goes wrong. */
const doneWithout: Readonly<Record<string, string>> = {
  checkVisibility: 'react-aria asks whether it is there',
  startViewTransition: 'React catches that it is not there, and we start none',
  wakeLock: 'useWakeLock asks whether it is there',
  userActivation: 'asked for with ?.; the timer then waits for the next press',
  Segmenter: 'firstSign asks whether it is there',
  'Symbol.dispose': 'the reader of photos asks whether it is there',
};

/** The same for styles: each is a pattern in the built stylesheet. */
const styles: Readonly<Record<string, readonly [RegExp, Since]>> = {
  ':has()': [/:has\(/u, since(105, 121, 15.4)],
  'color-mix()': [/color-mix\(/u, since(111, 113, 16.2)],
  nesting: [/\{[^{}]*&/u, since(120, 117, 17.2)],
  'light-dark()': [/light-dark\(/u, since(123, 120, 17.5)],
  'oklch()': [/okl(?:ch|ab)\(/u, since(111, 113, 15.4)],
  'relative colours': [/(?:rgb|hsl|oklch)\(from /u, since(131, 133, 18)],
  subgrid: [/subgrid/u, since(117, 71, 16)],
  '@scope': [/@scope/u, since(118, 146, 17.4)],
  '@starting-style': [/@starting-style/u, since(117, 129, 17.5)],
  'style queries': [/@container[^{]*style\(/u, since(111, never, 18)],
  anchors: [/position-anchor|anchor\(|position-area/u, since(125, 147, 26)],
  'field-sizing': [/field-sizing/u, since(123, never, 26.2)],
  'text-wrap: balance': [/text-wrap:balance/u, since(114, 121, 17.5)],
  'text-wrap: pretty': [/text-wrap:pretty/u, since(117, never, 26)],
  'interpolate-size': [/interpolate-size/u, since(129, never, never)],
  'allow-discrete': [/allow-discrete/u, since(117, 129, 17.4)],
  ':popover-open': [/:popover-open/u, since(114, 125, 17)],
  ':dir()': [/:dir\(/u, since(120, 49, 16.4)],
  'scrollbar-width': [/scrollbar-width/u, since(121, 64, 18.2)],
  '@property': [/@property/u, since(85, 128, 16.4)],
  'container units': [/\dcq[wihb]/u, since(105, 110, 16)],
  'dynamic units': [/\ddv[hw]/u, since(108, 101, 15.4)],
  'ranges of sizes': [/@media[^{]*[<>]=/u, since(104, 63, 16.4)],
  '@layer': [/@layer/u, since(99, 97, 15.4)],
};

/** A style in a rule that a browser may leave out, because it says less, or is said otherwise. */
const stylesDoneWithout: Readonly<Record<string, (rule: string, inside: readonly string[]) => boolean>> = {
  ':has()': (rule, inside) =>
    inside.some((at) => at === '@supports selector(:has(a))') ||
    // The hand over a label, and a menu that stands beside a source instead of under it.
    /\{(?:cursor:|margin-block:)[^;]*\}?$/u.test(rule),
  // Tailwind writes the colour without it first.
  'color-mix()': (_rule, inside) => inside.some((at) => at.includes('@supports (color:color-mix(')),
  subgrid: (_rule, inside) => inside.includes('@supports (grid-template-columns:subgrid)'),
  // A field that grows with its text scrolls; lines are broken as ever; a scrollbar is as wide as ever.
  'field-sizing': () => true,
  'text-wrap: balance': () => true,
  'text-wrap: pretty': () => true,
  'scrollbar-width': () => true,
  // In a list that forgives what it does not know.
  ':popover-open': (rule) => rule.startsWith(':is(:where('),
  // Tailwind sets the same values under @supports where it is not there.
  '@property': () => true,
};

const built = new URL('../../dist/', import.meta.url);
const assets = readdirSync(new URL('assets/', built));
const read = (name: string) => readFileSync(new URL(name, built), 'utf8');
const scripts = assets.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`);

type Tree = Readonly<Record<string, unknown>> & { readonly type: string };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function walk(node: Tree, see: (node: Tree) => void): void {
  see(node);
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part]) if (isTree(child)) walk(child, see);
}

const nameOf = (node: unknown) =>
  isTree(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/** The names of the table, and the syntax, that a script uses. */
function usedIn(source: string): Set<string> {
  const used = new Set<string>();
  const { program, errors } = parseSync('built.js', source);
  if (errors.length > 0) used.add('a syntax error');
  walk(program as unknown as Tree, (node) => {
    if (node.type === 'Literal' && node['regex']) {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
      if (flags.includes('v')) used.add('the flag v');
      if (/\(\?[ims]*-?[ims]+:/u.test(pattern)) used.add('flags inside a pattern');
    }
    if (node.type === 'VariableDeclaration' && /using/u.test(String(node['kind']))) used.add('using');
    if (
      Array.isArray(node['attributes']) &&
      node['attributes'].length > 0 &&
      /^(?:Im|Ex)port/u.test(node.type)
    )
      used.add('attributes of an import');
    if (node.type === 'ImportExpression' && node['phase']) used.add('phases of an import');
    if (node.type === 'Decorator') used.add('a decorator');
    const own = nameOf(node);
    if (own !== undefined && Object.hasOwn(methods, own)) used.add(own);
    if (node.type !== 'MemberExpression') return;
    const property = nameOf(node['property']) ?? '';
    for (const name of [property, `${nameOf(node['object']) ?? ''}.${property}`])
      if (Object.hasOwn(methods, name)) used.add(name);
  });
  return used;
}

const isCondition = (rule: string) => rule.startsWith('@supports');

/** Every innermost rule of a stylesheet, with what it lies inside. */
function rulesIn(css: string): { readonly rule: string; readonly inside: readonly string[] }[] {
  const rules: { rule: string; inside: readonly string[] }[] = [];
  const inside: string[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '\\') at += 1;
    else if (sign === ';' && inside.every((name) => name.startsWith('@'))) start = at + 1;
    else if (sign === '{') {
      inside.push(css.slice(start, at).trim());
      start = at + 1;
    } else if (sign === '}') {
      const name = inside.pop() ?? '';
      const body = css.slice(start, at).trim();
      if (body !== '') rules.push({ rule: `${name}{${body}}`, inside: [...inside] });
      start = at + 1;
    }
  }
  return rules;
}

/** What the page adds in a browser that has none of these methods. */
function standIns(): { readonly added: Set<string>; readonly run: (code: string) => unknown } {
  const page: Record<string, unknown> = {
    HTMLScriptElement: { prototype: { noModule: true } },
    CSS: { supports: () => true },
  };
  const run = (code: string): unknown => runInNewContext(code, page);
  const gone = ['toSorted', 'toReversed', 'toSpliced', 'with'].map(
    (name) => `delete Array.prototype.${name};`,
  );
  const all = `${gone.join('')} delete String.prototype.toWellFormed; delete Map.groupBy; delete Intl.Segmenter;\n${read('before.js')}\n`;
  const added = new Set(
    [...gone.map((line) => /\.(\w+);$/u.exec(line)?.[1] ?? ''), 'toWellFormed'].filter(
      (name) => run(`${all} typeof (Array.prototype.${name} || String.prototype.${name})`) === 'function',
    ),
  );
  if (run(`${all} typeof Map.groupBy`) === 'function') added.add('Map.groupBy');
  return { added, run: (code) => run(all + code) };
}

describe('the built pages', () => {
  const used = new Map<string, string[]>();
  for (const script of scripts)
    for (const name of usedIn(read(script))) used.set(name, [...(used.get(name) ?? []), script]);

  it('[U31] are built for the browsers that the README names', () => {
    expect([...oldest]).toEqual([
      ['chrome', 109],
      ['edge', 109],
      ['firefox', 115],
      ['safari', 16.4],
    ]);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const text of [readme, read('index.html')])
      expect(text.replaceAll(/\s+/gu, ' ')).toMatch(
        /Safari 16\.4, Chrome 109, Edge 109 (?:en|and) Firefox 115/u,
      );
  });

  it('[U31] have no syntax that a supported browser cannot read', () => {
    const syntax = [...used].filter(([name]) => !Object.hasOwn(methods, name));
    expect(syntax).toEqual([]);
  });

  it('[U31] use nothing that a supported browser lacks, without a stand-in or a reason', () => {
    const { added } = standIns();
    const missing = [...used]
      .filter(
        ([name]) => Object.hasOwn(methods, name) && lackedBy(methods[name] ?? since(0, 0, 0)).length > 0,
      )
      .filter(([name]) => !added.has(name) && !Object.hasOwn(doneWithout, name));
    expect(missing).toEqual([]);
  });

  it('[U31] give no reason and no stand-in for what they do not use', () => {
    const idle = [...Object.keys(doneWithout), ...standIns().added].filter((name) => !used.has(name));
    expect(idle).toEqual([]);
  });

  it('[U31] have no style that a supported browser may not leave out', () => {
    const css = assets.filter((name) => name.endsWith('.css')).map((name) => read(`assets/${name}`));
    const rules = css.flatMap(rulesIn);
    expect(rules.length).toBeGreaterThan(500);
    const missing = Object.entries(styles).flatMap(([name, [pattern, feature]]) =>
      lackedBy(feature).length === 0
        ? []
        : rules
            .filter(({ rule, inside }) =>
              [rule, ...inside].some((at) => pattern.test(at) && !isCondition(at)),
            )
            .filter(({ rule, inside }) => !stylesDoneWithout[name]?.(rule, inside))
            .map(({ rule }) => `${name}: ${rule}`),
    );
    expect(missing).toEqual([]);
  });

  it('[U33] say that a browser is too old in words that it can read', () => {
    expect(read('before.js').replaceAll(/\/\*[^]*?\*\//gu, '')).not.toMatch(
      /=>|`|\.\.\.|\b(?:const|let|class)\b/u,
    );
  });

  it('[U36] say at once, where scripts are off, that these are needed', () => {
    const [said = ''] = /<noscript>[^]*<\/noscript>/u.exec(read('index.html')) ?? [];
    expect(said).toContain('Kennistafel heeft JavaScript nodig.');
    expect(said).toContain('Kennistafel needs JavaScript.');
  });

  it('[U33] come after the question whether the browser is recent enough', () => {
    const page = read('index.html');
    expect(page.indexOf('src="/before.js"')).toBeGreaterThan(0);
    expect(page.indexOf('src="/before.js"')).toBeLessThan(page.indexOf('type="module"'));
  });

  it('[U31] have stand-ins that do what they stand for', () => {
    const { run } = standIns();
    const plain = (code: string) => JSON.parse(run(`JSON.stringify(${code})`) as string) as unknown;
    expect(plain('[3, 1, 2].toSorted((a, b) => b - a)')).toEqual([3, 2, 1]);
    expect(plain('((list) => [list.toReversed(), list])([1, 2])')).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(plain('[1, 2, 3].toSpliced(1, 1, 8, 9)')).toEqual([1, 8, 9, 3]);
    expect(plain('[1, 2].with(-1, 7)')).toEqual([1, 7]);
    expect(() => run('[1].with(1, 0)')).toThrow('index');
    expect(plain(String.raw`'a\uD800b😀'.toWellFormed()`)).toBe('a\uFFFDb😀');
    expect(plain('[...Map.groupBy(new Set([1, 2, 3]), (n) => n % 2)]')).toEqual([
      [1, [1, 3]],
      [0, [2]],
    ]);
    expect(plain('Object.keys([])')).toEqual([]);
  });
});
