import { printPage } from './printPage.ts';
import { stampPdf } from './stampPdf.ts';

/** More than this many that wait, and the next one had better come back later. */
const longestQueue = 8;

/** Prints pages, one at a time: a Chromium takes more of a small server than all of its sessions do. */
export interface PdfPrinter {
  /** The page as a PDF, or null when too many are waiting. */
  print(html: string, madeAt: number): Promise<Uint8Array | null>;
}

/** A printer that works with the Chromium at this path. */
export function createPdfPrinter(chromium: string): PdfPrinter {
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    print: async (html, madeAt) => {
      if (waiting >= longestQueue) return null;
      waiting += 1;
      const before = turn;
      const mine = (async () => {
        await before;
        return printPage(chromium, html);
      })();
      turn = mine.catch(() => undefined);
      try {
        return stampPdf(await mine, madeAt);
      } finally {
        waiting -= 1;
      }
    },
  };
}
