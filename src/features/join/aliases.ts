/** Aliases for people who would rather not sit at the table under their own name. */
const between = ', ';

/** All aliases in a text of the catalogue. */
export function aliasesIn(text: string): string[] {
  return text.split(between);
}

/** A few of these aliases, from a place in the list; goes round at the end. */
export function aliasesFrom(aliases: readonly string[], start: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => aliases[(start + index) % aliases.length] ?? '');
}
