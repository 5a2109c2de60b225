/** Colours as CSS writes them. The only module that imports culori. */
import { converter, formatHex, parse, wcagContrast, type Rgb } from 'culori';

const toRgb = converter('rgb');

/** An opaque colour as seven signs, such as `#1d2430`. */
export type Hex = `#${string}`;

const hexOf = (colour: Rgb): Hex => formatHex(colour) as Hex;

/**
 * The colour in a value of CSS, laid over an opaque ground where it lets light through. Null when the value is no colour
 * that stands by itself: `currentcolor`, `transparent`, `color-mix(…)`, or no colour at all.
 */
export function colourOf(value: string, ground: Hex): Hex | null {
  const colour = toRgb(parse(value));
  if (colour === undefined) return null;
  const { alpha = 1 } = colour;
  if (alpha === 0) return null;
  return alpha === 1 ? hexOf(colour) : mixed(hexOf(colour), ground, alpha);
}

/** Two colours mixed: so large a share of the first, and the rest of the second. */
export function mixed(first: Hex, second: Hex, share: number): Hex {
  const [one, other] = [toRgb(first), toRgb(second)];
  if (one === undefined || other === undefined) return first;
  const part = (of: 'r' | 'g' | 'b') => one[of] * share + other[of] * (1 - share);
  return hexOf({ mode: 'rgb', r: part('r'), g: part('g'), b: part('b') });
}

/** The contrast of WCAG between two colours, from 1 to 21. */
export const contrastOf = (first: Hex, second: Hex): number => wcagContrast(first, second);
