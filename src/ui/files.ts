/** Gives people a file, or texts on their clipboard. Nothing is sent anywhere. */

/**
 * Saves a file under a name. Its address holds as long as the page: a browser may ask people for hours where to put it, and
 * some open it in a tab first.
 */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
}

/** A title as the name of a file, without signs that a system refuses. */
export const fileNameOf = (title: string, otherwise: string): string =>
  title.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim() || otherwise;

/** Puts texts on the clipboard, by media type. Asks at once, within the press of the button, as browsers demand. */
export function copyTexts(texts: Readonly<Record<string, Promise<string>>>): Promise<void> {
  const blobs = Object.entries(texts).map(([type, text]) => [
    type,
    text.then((words) => new Blob([words], { type })),
  ]);
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(blobs) as Record<string, Promise<Blob>>),
  ]);
}
