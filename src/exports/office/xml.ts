/** XML of office documents. Escaping is that of `markup`; plain texts hold no character that XML forbids. */
import { toHtml, type Markup } from '../html/markup.ts';

/** A whole XML file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toHtml(root)}\n`;
}
