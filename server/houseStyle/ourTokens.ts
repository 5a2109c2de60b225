/** Our own values, from the file that the pages have them in. */
import { readFileSync } from 'node:fs';

import type { Hex } from './colour.ts';
import type { Scheme } from './readTokens.ts';

const file = new URL('../../src/ui/tokens.css', import.meta.url);

export interface OurTokens {
  /** Each colour by its role, the name behind `--kt-`. */
  readonly colours: ReadonlyMap<string, Readonly<Record<Scheme, Hex>>>;
  readonly fonts: ReadonlyMap<string, string>;
}

/** What the pages look like without a house style. */
export function readOurTokens(): OurTokens {
  const css = readFileSync(file, 'utf8');
  const colours = new Map<string, Record<Scheme, Hex>>();
  for (const [, role = '', one, light = one, dark = one] of css.matchAll(
    /--kt-([\w-]+): (?:(#\w{6})|light-dark\((#\w{6}), (#\w{6})\));/g,
  ))
    colours.set(role, { light: light as Hex, dark: dark as Hex });
  const fonts = new Map(
    [...css.matchAll(/--kt-(font(?:-serif)?): ([^;]+);/g)].map(([, role = '', families = '']) => [
      role,
      families,
    ]),
  );
  return { colours, fonts };
}
