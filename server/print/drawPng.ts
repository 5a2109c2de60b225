/** The thread that draws one picture. With fonts of its own, it draws the same on every machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { fontPaths, usualFamily } from './ownFonts.ts';
import type { Drawing } from './pictureDrawer.ts';

const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** What joins or colours emoji. A line in which they become one sign would lose its emoji altogether. */
const joiners = /\u200d|\ufe0e|\ufe0f|\p{Emoji_Modifier}/gu;

const { svg, width } = workerData as Drawing;
await initWasm(readFileSync(wasm));
const picture = new Resvg(svg.replaceAll(joiners, ''), {
  fitTo: { mode: 'width', value: width },
  font: { fontBuffers: fontPaths.map((path) => readFileSync(path)), defaultFontFamily: usualFamily },
});
// Handed over, not copied.
const png = Uint8Array.from(picture.render().asPng());
parentPort?.postMessage(png, [png.buffer]);
