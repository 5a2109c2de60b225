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

/** A title in the name of a file, cut where it is too long. */
export function titleSlug(title: string): string {
  return slug(title).slice(0, longestTitle).replace(/-$/u, '');
}
