/** Whether everything can be read in a house style: the pairs of colours that meet on a screen, and how much they differ. */
import { themes } from '../../src/model/deck.ts';
import { sources } from '../../src/model/source.ts';
import { contrastOf } from './colour.ts';
import { schemes, type Scheme } from './readTokens.ts';
import type { Look, Resolved } from './resolve.ts';

/** What WCAG 2.2 AA asks of text, and of what is no text: the edge of a field, the ring of the focus. */
const least = { text: 4.5, shape: 3 } as const;

interface Pair {
  readonly kind: keyof typeof least;
  readonly upper: string;
  readonly ground: string;
}

const grounds = ['paper', 'surface', 'table'];
const themeRoles = themes.map((theme) => `theme-${theme}`);
const sourceRoles = sources.map((source) => `source-${source}`);
const tones = ['danger', 'attention', 'good'];

const text = (upper: string, ground: string): Pair => ({ kind: 'text', upper, ground });
const shape = (upper: string, ground: string): Pair => ({ kind: 'shape', upper, ground });

/** Every pair that meets somewhere. */
export const pairs: readonly Pair[] = [
  ...['ink', 'muted', 'action', 'danger', ...themeRoles, ...sourceRoles].flatMap((upper) =>
    grounds.map((ground) => text(upper, ground)),
  ),
  ...['action', 'ink', 'muted'].map((upper) => text(upper, 'action-wash')),
  ...tones.flatMap((tone) => [text(tone, `${tone}-wash`), text('ink', `${tone}-wash`)]),
  text('on-action', 'action'),
  text('on-action', 'action-strong'),
  text('on-danger', 'danger'),
  text('on-danger', 'danger-strong'),
  ...themeRoles.map((theme) => text('on-theme', theme)),
  ...grounds.flatMap((ground) => [shape('control', ground), shape('focus', ground)]),
];

/** A pair that differs too little. */
export interface Shortfall extends Pair {
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly needed: number;
  readonly upperIs: Resolved;
  readonly groundIs: Resolved;
}

/** The pairs of a house style that differ too little. Those of ours alone are for our own tests. */
export function shortfallsOf({ colours }: Look, { alsoOurs = false } = {}): readonly Shortfall[] {
  return schemes.flatMap((scheme) =>
    pairs.flatMap((pair) => {
      const [upperIs, groundIs] = [colours[scheme].get(pair.upper), colours[scheme].get(pair.ground)];
      if (upperIs === undefined || groundIs === undefined) return [];
      if (!alsoOurs && upperIs.from === null && groundIs.from === null) return [];
      const ratio = contrastOf(upperIs.colour, groundIs.colour);
      const needed = least[pair.kind];
      return ratio >= needed ? [] : [{ ...pair, scheme, ratio, needed, upperIs, groundIs }];
    }),
  );
}

/** A contrast as people write it, rounded down: 4.499 is no 4.5. */
const written = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

const named = (role: string, { colour, from }: Resolved) =>
  `--kt-${role} (${colour}, ${from === null ? 'ours' : from === `--kt-${role}` ? 'of the theme' : `from ${from}`})`;

/** What falls short, in one line for the operator. */
export const shortfallLine = ({
  scheme,
  kind,
  upper,
  ground,
  ratio,
  needed,
  upperIs,
  groundIs,
}: Shortfall): string =>
  `On a ${scheme} screen ${named(upper, upperIs)} on ${named(ground, groundIs)} has a contrast of ${written(ratio)}; ${kind === 'text' ? 'text' : 'an edge or a focus ring'} needs ${needed}. Set one of the two in theme.css.`;
