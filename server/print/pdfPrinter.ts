import { printPage } from './printPage.ts';
import { stampPdf } from './stampPdf.ts';

/** Prints pages. Each takes a browser of its own, so ask for one at a time. */
export interface PdfPrinter {
  /** The page as a PDF; rejects when it cannot be printed. */
  print(html: string, madeAt: number): Promise<Uint8Array>;
}

/** A printer that works with the Chromium at this path. */
export function createPdfPrinter(chromium: string): PdfPrinter {
  return {
    print: async (html, madeAt) => stampPdf(await printPage(chromium, html), madeAt),
  };
}
