/**
 * From the tokens of a municipality to plain colours: what the screens, the notes, the PDFs and the cards look like. Nothing
 * else knows its tokens.
 */
import { colourOf, mixed, type Hex } from './colour.ts';
import type { OurTokens } from './ourTokens.ts';
import { fillIn, schemes, type Scheme, type TokensOf } from './readTokens.ts';
import { chainOf, cornerChains, fontChains } from './roles.ts';

/** A colour, and the token that it comes from; null: it is ours. */
export interface Resolved {
  readonly colour: Hex;
  readonly from: string | null;
}

export interface Look {
  /** Every colour by its role, those of the municipality and ours. */
  readonly colours: Readonly<Record<Scheme, ReadonlyMap<string, Resolved>>>;
  /** What else the municipality has: typefaces and corners, by the role. */
  readonly others: ReadonlyMap<string, string>;
  /** Tokens that say nothing that can be used here, in words. */
  readonly unused: readonly string[];
}

/** What follows from other colours, where the municipality has those and not this one. */
const derived: Readonly<Record<string, { from: string; make: (of: (role: string) => Hex) => Hex }>> = {
  surface: { from: 'table', make: (of) => mixed(of('paper'), of('table'), 0.5) },
  dots: { from: 'table', make: (of) => mixed(of('line'), of('table'), 0.7) },
  'action-strong': { from: 'action', make: (of) => mixed(of('action'), of('ink'), 0.75) },
  'action-wash': { from: 'action', make: (of) => mixed(of('action'), of('paper'), 0.1) },
};

/** One or more names of families; no function, no escape. */
const families =
  /^(?:[\w-]+(?: [\w-]+)*|'[\w .&-]+'|"[\w .&-]+")(?:\s*,\s*(?:[\w-]+(?: [\w-]+)*|'[\w .&-]+'|"[\w .&-]+"))*$/;
const generic = /(?:,\s*)?(?:sans-serif|serif|system-ui|ui-sans-serif|ui-serif|monospace)$/;
const corner = /^(\d{1,3}|\d{0,3}\.\d{1,4})(px|rem|em)?$/;

/** What a municipality looks like. Where it says nothing, and where it says nothing for dark screens, ours applies. */
export function resolveLook(tokens: TokensOf, ours: OurTokens): Look {
  const unused: string[] = [];

  /** The first in the chain that says something. For a dark screen only what was said for dark screens counts. */
  function first<T>(chain: readonly string[], scheme: Scheme, read: (value: string) => T | null) {
    for (const token of chain) {
      const filled = fillIn(tokens, token, scheme);
      if (filled === null || (scheme === 'dark' && !filled.dark)) continue;
      const value = read(filled.value);
      if (value !== null) return { value, token };
      if (!/^(?:currentcolor|transparent|inherit|initial)$/i.test(filled.value))
        unused.push(`--${token} is "${filled.value.slice(0, 60)}", which cannot be used here`);
    }
    return null;
  }

  function coloursOf(scheme: Scheme): ReadonlyMap<string, Resolved> {
    const found = new Map<string, Resolved>();
    const ofUs = (role: string): Hex => ours.colours.get(role)?.[scheme] ?? '#000000';
    const of = (role: string): Hex => found.get(role)?.colour ?? ofUs(role);
    // Paper first: what lets light through lies on it.
    for (const role of ['paper', ...ours.colours.keys()]) {
      if (found.has(role)) continue;
      const one = first(chainOf(role, scheme), scheme, (value) => colourOf(value, of('paper')));
      if (one !== null) found.set(role, { colour: one.value, from: `--${one.token}` });
    }
    for (const [role, { from, make }] of Object.entries(derived)) {
      const source = found.get(from)?.from;
      if (!found.has(role) && source) found.set(role, { colour: make(of), from: source });
    }
    return new Map(
      [...ours.colours.keys()].map((role) => [role, found.get(role) ?? { colour: ofUs(role), from: null }]),
    );
  }

  const others = new Map<string, string>();
  const familyOf = (role: keyof typeof fontChains) =>
    first([`kt-${role}`, ...fontChains[role]], 'light', (value) =>
      value.length <= 300 && families.test(value) ? value.replace(generic, '') : null,
    )?.value;
  const [text, heading] = [familyOf('font'), familyOf('font-serif')];
  // Ours come before whatever a device takes for a typeface, for people may not have the one of the municipality.
  const withOurs = (family: string, role: string) =>
    (family === '' ? '' : `${family}, `) + (ours.fonts.get(role) ?? '');
  if (text !== undefined) others.set('font', withOurs(text, 'font'));
  if (heading !== undefined) others.set('font-serif', withOurs(heading, 'font-serif'));
  else if (text !== undefined) others.set('font-serif', withOurs(text, 'font'));
  for (const [role, chain] of Object.entries(cornerChains)) {
    const one = first([`kt-${role}`, ...chain], 'light', (value) => {
      const [, size = '', unit = 'px'] = corner.exec(value) ?? [];
      const pixels = Number(size) * (unit === 'px' ? 1 : 16);
      return size !== '' && pixels <= 32 ? `${Number(size)}${unit}` : null;
    });
    if (one !== null) others.set(role, one.value);
  }
  for (const name of new Set(schemes.flatMap((scheme) => [...tokens[scheme].keys()]))) {
    const role = /^kt-(.+)$/.exec(name)?.[1];
    if (role !== undefined && !ours.colours.has(role) && !(role in fontChains) && !(role in cornerChains))
      unused.push(`there is no role --${name}`);
  }
  return {
    colours: { light: coloursOf('light'), dark: coloursOf('dark') },
    others,
    unused: [...new Set(unused)],
  };
}
