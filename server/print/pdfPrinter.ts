import { printPage } from './printPage.ts';
import { createQueue } from './queue.ts';
import { stampPdf } from './stampPdf.ts';

const longestQueue = 8;

/** Prints pages, one at a time. */
export interface PdfPrinter {
  /** The page as a PDF, or null when too many are waiting. */
  print(html: string, madeAt: number): Promise<Uint8Array | null>;
}

/** A printer that works with the Chromium at this path. */
export function createPdfPrinter(chromium: string): PdfPrinter {
  const inTurn = createQueue(longestQueue);
  return {
    print: async (html, madeAt) => {
      const page = await inTurn(() => printPage(chromium, html));
      return page === 'full' ? null : stampPdf(page, madeAt);
    },
  };
}
