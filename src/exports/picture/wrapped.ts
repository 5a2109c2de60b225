/** Breaks texts of a picture into lines, by widths of letters of our own: no browser measures them. */

/** Widths of letters in parts of the type size, on the wide side of common typefaces: a line may be short, never too long. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’‘|!]/u, 0.28],
  [/[ftr()[\]{}\-/\\"“” ]/u, 0.36],
  [/[mwMW%@—…]/u, 0.92],
  [/[A-ZÀ-ÖØ-Þ]/u, 0.7],
  [/[a-zß-öø-ÿ0-9]/u, 0.57],
];
/** Signs of other scripts and pictures. */
const widest = 1.05;

const measured = (sign: string) => widths.find(([signs]) => signs.test(sign))?.[1] ?? widest;

/** Of the letters of European languages, measured beforehand: a board has many thousands of them. */
const common = Array.from({ length: 0x180 }, (_, code) => measured(String.fromCharCode(code)));

/** A width in parts of the type size, made longer by a text. */
function lengthened(length: number, text: string): number {
  let sum = length;
  for (const sign of text) sum += common[sign.codePointAt(0) ?? 0] ?? measured(sign);
  return sum;
}

/** How wide a text is, at most, when it is written in this size. */
export function textWidth(text: string, size: number): number {
  return lengthened(0, text) * size;
}

/** A word that is wider than a line, in parts that are not. */
function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const sign of word) {
    length = lengthened(length, sign);
    if (part !== '' && length * size > width) {
      parts.push(part);
      part = '';
      length = lengthened(0, sign);
    }
    part += sign;
  }
  return [...parts, part];
}

/** As much of a line as fits with an ellipsis behind it. */
function cut(line: string, width: number, size: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('');
  return `${kept.trimEnd()}…`;
}

/** A text in lines of a width, at most so many; the last one ends in an ellipsis when there is more. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    // What comes after the last line that is shown need not be looked at.
    if (lines.length > most) break;
    let line = '';
    let length = 0;
    for (const word of paragraph.split(/\s+/u).flatMap((one) => broken(one, width, size))) {
      const longer = line === '' ? word : ` ${word}`;
      length = lengthened(length, longer);
      if (line !== '' && length * size > width) {
        lines.push(line);
        line = word;
        length = lengthened(0, word);
      } else line += longer;
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, size)];
}
