/** The thread that draws one picture. With fonts of its own, it draws the same on every machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import type { Drawing } from './pictureDrawer.ts';

const wasm = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm');
const fonts = [
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
];
const read = (address: string) => readFileSync(fileURLToPath(address));

/** What joins or colours emoji. A line in which they become one sign would lose its emoji altogether. */
const joiners = /\u200d|\ufe0e|\ufe0f|\p{Emoji_Modifier}/gu;

const { svg, width } = workerData as Drawing;
await initWasm(read(wasm));
const picture = new Resvg(svg.replaceAll(joiners, ''), {
  fitTo: { mode: 'width', value: width },
  font: { fontBuffers: fonts.map(read), defaultFontFamily: 'Atkinson Hyperlegible Next' },
});
// Handed over, not copied.
const png = Uint8Array.from(picture.render().asPng());
parentPort?.postMessage(png, [png.buffer]);
