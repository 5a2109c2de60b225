/** Cards on paper: asked of the server, and what this device remembers of its printer. */
import * as v from 'valibot';

import { printFlips, printOffset, type PrintFlip, type PrintWish } from '../model/printOrder.ts';
import type { Result } from './api.ts';
import { fetchFile, type FetchedFile } from './fetchFile.ts';
import { onDevice } from './onDevice.ts';

/** The PDF with these cards. */
export const fetchCards = (wish: PrintWish): Promise<Result<FetchedFile>> =>
  fetchFile('/api/cards/pdf', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  });

/** How this printer turns a sheet, and how far it lays a back from its front, in mm. */
export interface Printer {
  readonly flip: PrintFlip;
  readonly offset: { readonly x: number; readonly y: number };
}

const name = 'kt-printer';
const schema = v.object({
  flip: v.picklist(printFlips),
  offset: v.object({ x: printOffset, y: printOffset }),
});
const asMade: Printer = { flip: 'long', offset: { x: 0, y: 0 } };

/** As it was told last; else a printer as it should be. */
export const recallPrinter = (): Printer =>
  onDevice((storage) => v.parse(schema, JSON.parse(storage.getItem(name) ?? '')), asMade);

export const keepPrinter = (printer: Printer): void =>
  onDevice((storage) => storage.setItem(name, JSON.stringify(printer)), undefined);
