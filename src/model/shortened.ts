/** The beginning of a text on one line, of at most so many characters: enough to know which text is meant. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
