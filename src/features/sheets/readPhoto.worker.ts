// Reads one photo after another apart from the page: WebAssembly may run here and nowhere else (server/http/pages.ts).
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

import { findCards, type FoundCard } from './findCards.ts';
import type { Pixels } from './pixels.ts';
import { createReadCodes } from './readCodes.ts';

/** The cards in a photo; null when it could not be read. */
export type PhotoAnswer = readonly FoundCard[] | null;

const read = createReadCodes({ locateFile: () => wasm });

addEventListener('message', ({ data }: MessageEvent<Pixels>) => {
  const answer = (cards: PhotoAnswer) => postMessage(cards);
  findCards(data, read).then(answer, () => answer(null));
});
