/** One's own answers as a file or on the clipboard, made in this browser. */
import { ownFileName, ownFormats, renderOwn, type OwnFormat } from '../../exports/own/ownFile.ts';
import { ownOutline, type OwnTranslate } from '../../exports/own/ownOutline.ts';
import type { OwnRecord } from '../../exports/own/ownRecord.ts';
import type { Locale } from '../../messages/locale.ts';

interface Words {
  readonly locale: Locale;
  readonly t: OwnTranslate;
}

/** Long enough for a browser to have begun with a download. */
const releaseMs = 60_000;

const optionsOf = (words: Words) => ({ ...words, now: Date.now() });

/** Hands them over as a download. */
export async function saveOwn(record: OwnRecord, format: OwnFormat, words: Words): Promise<void> {
  const content = await renderOwn(record, format, optionsOf(words));
  const address = URL.createObjectURL(new Blob([content], { type: ownFormats[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = ownFileName(record, format, words.t);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseMs);
}

/** Puts them on the clipboard, with their headings and lists. Asked at once, within the press, as browsers demand. */
export function copyOwn(record: OwnRecord, words: Words): Promise<void> {
  const outline = ownOutline(record, optionsOf(words));
  const rich = async () => {
    const { renderRichText } = await import('../../exports/html/renderRichText.ts');
    return new Blob([renderRichText(outline)], { type: 'text/html' });
  };
  const plain = async () => {
    const { renderMarkdown } = await import('../../exports/markdown/renderMarkdown.ts');
    return new Blob([renderMarkdown(outline)], { type: 'text/plain' });
  };
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': rich(), 'text/plain': plain() })]);
}
