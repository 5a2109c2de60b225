/** Reads QR codes. The only place that knows the library. */
import { prepareZXingModule, readBarcodes, type PrepareZXingModuleOptions } from 'zxing-wasm/reader';

import type { ReadCodes } from './findCards.ts';

/** More than there are on a table full of slips. */
const most = 60;

/** A reader. `module` says where its WebAssembly is: the library would fetch it from elsewhere. */
export function createReadCodes(module: NonNullable<PrepareZXingModuleOptions['overrides']>): ReadCodes {
  prepareZXingModule({ overrides: module });
  return async (picture) => {
    // An ImageData by its shape; Node has no such class.
    const read = await readBarcodes(picture as ImageData, {
      formats: ['QRCode'],
      tryHarder: true,
      tryInvert: false,
      maxNumberOfSymbols: most,
    });
    return read.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
      text,
      corners: [topLeft, topRight, bottomRight, bottomLeft],
    }));
  };
}
