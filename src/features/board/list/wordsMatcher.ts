const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('nl');

/** A test for texts that have all the words of a query in them, whatever their accents and capitals. */
export function wordsMatcher(query: string): (texts: readonly string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const whole = folded(texts.join(' '));
    return words.every((word) => whole.includes(word));
  };
}
