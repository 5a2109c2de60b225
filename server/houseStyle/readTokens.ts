/**
 * Reads the style sheet of a house style. It may set custom properties on the page and do nothing else: no other property, no
 * address, no other file. The only module that imports css-tree.
 */
import { generate, parse, type CssNode } from 'css-tree';

export const schemes = ['light', 'dark'] as const;
/** Whether a screen is light or dark. */
export type Scheme = (typeof schemes)[number];

/** The values of custom properties by their names, without the two dashes before it. */
export type Tokens = ReadonlyMap<string, string>;
export type TokensOf = Readonly<Record<Scheme, Tokens>>;

type Read =
  { readonly ok: true; readonly tokens: TokensOf } | { readonly ok: false; readonly faults: string[] };

/** The largest package of tokens of a municipality has 210 kB and 5,500 tokens. */
export const mostBytes = 512_000;
const mostTokens = 20_000;
const mostInValue = 4_000;
/** After so many faults the rest tells nothing new. */
const mostFaults = 5;

/** `:root`, `html`, the class of a theme, or an attribute with the colour scheme. */
const ofPage = /^(?::root|html)?(?:\.[\w-]+)*(?:\[data-[\w-]+=["']?\w+["']?\])?$/;
const darkName = /dark\b/;
const media = /^\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)$/;
/** An address that is not the data itself. A value with one is never used, but it has no business in tokens. */
const address = /url\(\s*["']?(?!\s*["']?data:)/i;

/** The tokens in a style sheet, those for dark screens apart; or what is wrong with it, in words with the line. */
export function readTokens(css: string): Read {
  if (Buffer.byteLength(css) > mostBytes)
    return { ok: false, faults: [`it is larger than ${mostBytes / 1000} kB.`] };
  const faults: string[] = [];
  const tokens = { light: new Map<string, string>(), dark: new Map<string, string>() };
  const fault = ({ loc }: Pick<CssNode, 'loc'>, says: string) =>
    void faults.push(`line ${loc?.start.line ?? '?'}: ${says}`);

  const sheet = parse(css, {
    positions: true,
    onParseError: ({ line, message }) => void faults.push(`line ${line}: ${message}.`),
  });

  function readRule(node: CssNode, around: Scheme | null): void {
    if (node.type !== 'Rule') return fault(node, 'only rules with custom properties may stand here.');
    const selectors = generate(node.prelude)
      .split(',')
      .map((one) => one.trim());
    const odd = selectors.find((one) => one === '' || !ofPage.test(one.replace(/\s*::backdrop$/, '')));
    if (odd !== undefined)
      return fault(node, `"${odd}" is not the page: use :root, or the class of the theme such as .my-theme.`);
    const scheme = around ?? (selectors.some((one) => darkName.test(one)) ? 'dark' : 'light');
    for (const one of node.block.children.toArray()) {
      // A semicolon too many, as in a package of Utrecht.
      if (one.type === 'Raw' && one.value.trim() === ';') continue;
      if (one.type !== 'Declaration' || !/^--[\w-]+$/.test(one.property)) {
        const what = one.type === 'Declaration' ? `"${one.property}"` : 'this';
        fault(one, `${what} is no custom property. A house style sets those alone, such as --kt-action.`);
        continue;
      }
      const value = generate(one.value).trim();
      if (one.important !== false) fault(one, `${one.property} may not be !important.`);
      else if (value.length > mostInValue) fault(one, `${one.property} is longer than ${mostInValue} signs.`);
      else if (address.test(value)) fault(one, `${one.property} has an address (url). Leave it out.`);
      else tokens[scheme].set(one.property.slice(2), value);
    }
  }

  for (const node of sheet.type === 'StyleSheet' ? sheet.children.toArray() : []) {
    if (node.type === 'Comment' || faults.length >= mostFaults) continue;
    if (node.type !== 'Atrule') {
      readRule(node, null);
      continue;
    }
    const prelude = node.prelude === null ? '' : generate(node.prelude);
    const [, scheme] = node.name === 'media' ? (media.exec(prelude) ?? []) : [];
    if (scheme === undefined || node.block === null)
      fault(
        node,
        `@${node.name} ${prelude}`.trim() + ' may not be used, only @media (prefers-color-scheme: dark).',
      );
    else for (const rule of node.block.children.toArray()) readRule(rule, scheme as Scheme);
  }
  if (tokens.light.size + tokens.dark.size > mostTokens)
    faults.push(`it has more than ${mostTokens} tokens.`);
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, mostFaults) } : { ok: true, tokens };
}

/** A value with what it refers to filled in, for one scheme. */
export interface Filled {
  readonly value: string;
  /** Whether anything of it was said for dark screens. */
  readonly dark: boolean;
}

const deepest = 40;

/** A token with all that it refers to filled in; null when it is not there, refers to nothing, or to itself. */
export function fillIn(tokens: TokensOf, name: string, scheme: Scheme): Filled | null {
  let dark = false;

  /** The arguments of a function, which commas are between. */
  function argumentsOf(children: readonly CssNode[]): string[] {
    const found: CssNode[][] = [[]];
    for (const child of children)
      if (child.type === 'Operator' && child.value === ',') found.push([]);
      else found.at(-1)?.push(child);
    return found.map((part) => part.map((one) => generate(one)).join(' '));
  }

  function filled(text: string, depth: number): string | null {
    if (depth > deepest) return null;
    const parsed = parse(text, { context: 'value' });
    if (parsed.type !== 'Value') return null;
    const parts: string[] = [];
    for (const node of parsed.children.toArray()) {
      if (node.type !== 'Function') {
        parts.push(generate(node));
        continue;
      }
      const children = node.children.toArray();
      if (node.name === 'var') {
        const [first] = children;
        const part = first?.type === 'Identifier' ? valueOf(first.name.slice(2), depth + 1) : null;
        // What is not there may have another in its place, after the comma.
        const other =
          children.length > 2
            ? children
                .slice(2)
                .map((one) => generate(one))
                .join('')
            : null;
        const found = part ?? (other === null ? null : filled(other, depth + 1));
        if (found === null) return null;
        parts.push(found);
      } else if (node.name === 'light-dark') {
        const [forLight = '', forDark = ''] = argumentsOf(children);
        if (scheme === 'dark') dark = true;
        const found = filled(scheme === 'dark' ? forDark : forLight, depth + 1);
        if (found === null) return null;
        parts.push(found);
      } else {
        const inside = filled(children.map((one) => generate(one)).join(' '), depth + 1);
        if (inside === null) return null;
        parts.push(`${node.name}(${inside})`);
      }
    }
    return parts.join(' ').replaceAll(/\s*,\s*/g, ', ');
  }

  function valueOf(token: string, depth: number): string | null {
    const ofDark = scheme === 'dark' ? tokens.dark.get(token) : undefined;
    if (ofDark !== undefined) dark = true;
    const text = ofDark ?? tokens.light.get(token);
    return text === undefined ? null : filled(text, depth);
  }

  const value = valueOf(name, 0);
  return value === null ? null : { value, dark };
}
