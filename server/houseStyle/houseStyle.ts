/**
 * The house style of one municipality: a folder (THEME_DIR), read once, when the server starts; from here everything that
 * people see gets it.
 */
import type { HouseLook } from '../../src/exports/houseLook.ts';
import type { Logo } from './readLogo.ts';
import type { Look } from './resolve.ts';

export interface HouseStyle {
  /** The name of the municipality. */
  readonly name: string;
  /** The style sheet for its pages. */
  readonly css: string;
  readonly logo: Logo | null;
  readonly look: Look;
  /** Another when anything of it is another. */
  readonly version: string;
}

/** The class on `<html>` that its style sheet is for. */
export const houseClass = 'house-style';

/** What files take of it: they are on paper or pasted elsewhere, so they are light. */
export function lookForFiles({ name, logo, look }: HouseStyle): HouseLook {
  const chosen = [...look.colours.light].flatMap(([role, { colour, from }]) =>
    from === null ? [] : [[role, colour.slice(1)] as const],
  );
  return {
    name,
    logo: logo && { type: logo.type, base64: Buffer.from(logo.bytes).toString('base64'), ratio: logo.ratio },
    colours: Object.fromEntries(chosen),
    fonts: { text: look.others.get('font') ?? null, headings: look.others.get('font-serif') ?? null },
  };
}
