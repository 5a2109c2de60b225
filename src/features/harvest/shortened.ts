const mostLetters = 60;

/** The start of a text: enough to name it by. */
export function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).toWellFormed().trimEnd()}…`;
}
