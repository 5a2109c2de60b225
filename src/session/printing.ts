/** Cards on paper: asked of the server, and what this device remembers of its printer. */
import { parsePrinter, type Printer, type PrintWish } from '../model/printOrder.ts';
import type { Result } from './api.ts';
import { fetchFile, type FetchedFile } from './fetchFile.ts';
import { onDevice } from './onDevice.ts';
import { base } from './base.ts';

/** The PDF with these cards. */
export const fetchCards = (wish: PrintWish): Promise<Result<FetchedFile>> =>
  fetchFile(`${base}/api/cards/pdf`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  });

const name = 'kt-printer';
const asMade: Printer = { flip: 'long', offset: { x: 0, y: 0 } };

/** As it was told last; else a printer as it should be. */
export const recallPrinter = (): Printer =>
  onDevice((storage) => parsePrinter(JSON.parse(storage.getItem(name) ?? 'null')), null) ?? asMade;

export const keepPrinter = (printer: Printer): void =>
  onDevice((storage) => storage.setItem(name, JSON.stringify(printer)), undefined);
