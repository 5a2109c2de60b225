/**
 * Draws a picture as PNG. With fonts of its own, it draws the same on every machine. A large board takes a second: this is
 * for a thread beside the server, which keeps what it needs for the next.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { fontPaths, usualFamily } from './ownFonts.ts';

const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** What joins or colours emoji. A line in which they become one sign would lose its emoji altogether. */
const joiners = /\u200d|\ufe0e|\ufe0f|\p{Emoji_Modifier}/gu;

/** A line that begins in a script that is read from right to left: a mark keeps the sign at its end in its place. */
const rightToLeft = /(>\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}][^<]*)/gu;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Fetches what drawing needs, and gives the fonts. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(wasm));
  return fontPaths.map((path) => readFileSync(path));
}

/** The SVG as PNG, so many dots wide. Throws when it cannot be drawn. */
export async function drawPng({ svg, width }: { svg: string; width: number }): Promise<Uint8Array> {
  ready ??= prepare();
  const picture = new Resvg(svg.replaceAll(joiners, '').replaceAll(rightToLeft, '$1\u200f'), {
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
