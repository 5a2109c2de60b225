/** Puts the notes on the clipboard. Both ways ask at once, within the press of the button, as browsers demand. */
import type { Outline } from '../../exports/outline/outline.ts';

const markdownOf = async (outline: Outline) =>
  (await import('../../exports/markdown/renderMarkdown.ts')).renderMarkdown(outline);
const richTextOf = async (outline: Outline) =>
  (await import('../../exports/html/renderRichText.ts')).renderRichText(outline);

const blobOf = async (text: Promise<string>, type: string) => new Blob([await text], { type });

/** As text with its headings, lists and tables, for a letter or a mail; where only plain text can go, as Markdown. */
export function copyRichText(outline: Outline): Promise<void> {
  const item = new ClipboardItem({
    'text/html': blobOf(richTextOf(outline), 'text/html'),
    'text/plain': blobOf(markdownOf(outline), 'text/plain'),
  });
  return navigator.clipboard.write([item]);
}

/** As Markdown, for a wiki or a chat. */
export function copyMarkdown(outline: Outline): Promise<void> {
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blobOf(markdownOf(outline), 'text/plain') }),
  ]);
}
