/**
 * Draws a picture as PNG. With fonts of its own, it draws the same on every machine. A large board takes a second: this is
 * for a thread beside the server, which keeps what it needs for the next.
 */
import { readFileSync } from 'node:fs';

import { drawable } from './fitted.ts';
import { ownFonts, usualFamily } from './ownFonts.ts';
import { openResvg } from './resvg.ts';

let fonts: Uint8Array[] | undefined;

/** The SVG as PNG, so many dots wide. Throws when it cannot be drawn. */
export async function drawPng({ svg, width }: { svg: string; width: number }): Promise<Uint8Array> {
  const Resvg = await openResvg();
  fonts ??= ownFonts.map(({ path }) => readFileSync(path));
  const picture = new Resvg(drawable(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: fonts, defaultFontFamily: usualFamily },
  });
  const drawn = picture.render();
  try {
    return Uint8Array.from(drawn.asPng());
  } finally {
    // Its memory is beyond the reach of the garbage collector.
    drawn.free();
    picture.free();
  }
}
