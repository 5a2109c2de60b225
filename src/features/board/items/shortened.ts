/** So much of a text is enough to know which one is meant. */
const nameLength = 32;

/** The beginning of a text, on one line. */
export function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= nameLength ? line : `${line.slice(0, nameLength - 1).trimEnd()}…`;
}
