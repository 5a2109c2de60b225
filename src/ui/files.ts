/** Gives people a file, or texts on their clipboard. Nothing is sent anywhere. */

/** Long enough for a browser to have begun with a download. */
const releaseMs = 60_000;

/** Saves a file under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseMs);
}

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
