/**
 * Text as people typed it, made safe to print in any format. Each format escapes it; this only removes signs that no
 * format should show: control characters, marks that turn the reading direction around, half characters, and code points
 * that are no characters, which XML forbids.
 */

// The two joiners stay: some scripts and many emoji need them.
const invisible = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** The text with plain line ends, at most one empty line in a row, and nothing invisible. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(lineEnd, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The same on one line, for a name, a title or a field. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s+/gu, ' ');
}

const rightToLeft =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text begins in a script that is read from right to left, as `dir="auto"` judges it in a browser. */
export function readsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
