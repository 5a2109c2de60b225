/** Lines of iCalendar (RFC 5545, 3.1 and 3.3.11). */

/** The most bytes on a line, its end not counted. */
const longestLine = 75;

/** Escapes a text for use as a value. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A line, folded so that no part has more than 75 bytes and no character is split. */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    // What follows a fold begins with a space, which counts.
    if (bytes + size > longestLine) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
