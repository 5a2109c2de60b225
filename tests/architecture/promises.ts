// The promises of docs/promises.md, and the tests that cite them.

const written = /^[-*] \*\*([A-Z]\d+)\*\*/gm;
/** What a title starts with, as the first argument of a test or of the table of tests that calls it. */
const title = /\(\s*(['"`])((?:\[[A-Z]\d+\] ?)+)(?:\\.|(?!\1).)*\1\s*,/gs;
const cited = /\[([A-Z]\d+)\]/g;

/** The ids of the promises written in a Markdown text, as lines that start with `- **D1**`. */
export function promisesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(written)].map(([, id = '']) => id);
}

/** The ids that titles of tests cite, as in `it('[D1] keeps a desk to its owner', …)`. */
export function citationsIn(source: string): readonly string[] {
  const titles = [...source.matchAll(title)].map(([, , text = '']) => text);
  return titles.flatMap((text) => [...text.matchAll(cited)].map(([, id = '']) => id));
}
