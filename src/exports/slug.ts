/** A text as part of the name of a file: plain ASCII, safe on any system. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

const longestTitle = 60;

/** A title in the name of a file. Where it is too long it is cut between two words, if there are two. */
export function titleSlug(title: string): string {
  const whole = slug(title);
  if (whole.length <= longestTitle) return whole;
  // One sign more, so that a word that ends exactly here stays.
  const end = whole.lastIndexOf('-', longestTitle);
  return whole.slice(0, end > 0 ? end : longestTitle);
}
