/** Texts in a picture break by our own reckoning: no browser is asked how wide a letter is. */

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

const widthOf = (sign: string) => widths.find(([signs]) => signs.test(sign))?.[1] ?? widest;

/** How wide a text is, at most, when it is written in this size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size;
}

/** A word that is wider than a line, in parts that are not. */
function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && textWidth(part + sign, size) > width) {
      parts.push(part);
      part = '';
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
    let line = '';
    for (const word of paragraph.split(/\s+/u).flatMap((one) => broken(one, width, size))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, size)];
}
