/** What the house style of a municipality changes on paper. */
import type { HouseLook } from '../../src/exports/houseLook.ts';
import * as ours from '../../src/exports/office/colours.ts';

type Digits = Readonly<Record<string, string>>;

/** The colours of the templates: those of the house, and ours where it has none. */
export function coloursFor(house: HouseLook | null) {
  const { colours = {} }: { readonly colours?: Digits } = house ?? {};
  const among = (some: Digits, before: string): Digits =>
    Object.fromEntries(
      Object.entries(some).map(([name, colour]) => [name, colours[before + name] ?? colour]),
    );
  const { ink, muted, line, action } = ours;
  return {
    ...ours,
    ...among({ ink, muted, line, action }, ''),
    sourceColour: among(ours.sourceColour, 'source-'),
    themeColour: among(ours.themeColour, 'theme-'),
  };
}

/** The logo as a file beside the templates; null: there is none. */
export function logoFile({ logo }: HouseLook): { readonly name: string; readonly bytes: Buffer } | null {
  if (logo === null) return null;
  return {
    name: logo.type === 'image/png' ? 'house-logo.png' : 'house-logo.svg',
    bytes: Buffer.from(logo.base64, 'base64'),
  };
}
