/** The signs of the themes, each a picture of its own, from the file that the pages have them in. */
import { readFileSync } from 'node:fs';

import { themes, type Theme } from '../../src/model/deck.ts';

const file = new URL('../../src/ui/moreSigns.svg', import.meta.url);

/** SVG of 24 by 24, in `currentColor`. */
export function readThemeSigns(): Readonly<Record<Theme, string>> {
  const drawings = new Map(
    [...readFileSync(file, 'utf8').matchAll(/^ {2}<g id="([a-z-]+)"[^>]*>.*?^ {2}<\/g>/gmsu)].map(
      ([drawing, theme]) => [
        theme,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">${drawing}</svg>`,
      ],
    ),
  );
  return Object.fromEntries(themes.map((theme) => [theme, drawings.get(theme) ?? ''])) as Record<
    Theme,
    string
  >;
}
