/**
 * Draws a picture as PNG. With fonts of its own, it draws the same on every machine. A large board takes a second: this is
 * for a thread beside the server, which keeps what it needs for the next.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { drawable } from './fitted.ts';
import { ownFonts, usualFamily } from './ownFonts.ts';

const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Fetches what drawing needs, and gives the fonts. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(wasm));
  return ownFonts.map(({ path }) => readFileSync(path));
}

/** The SVG as PNG, so many dots wide. Throws when it cannot be drawn. */
export async function drawPng({ svg, width }: { svg: string; width: number }): Promise<Uint8Array> {
  ready ??= prepare();
  const picture = new Resvg(drawable(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...(await ready)], defaultFontFamily: usualFamily },
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
