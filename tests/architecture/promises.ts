// The promises of ARCHITECTURE.md, and the tests that cite them.

const written = /^[-*] \*\*([A-Z]\d+)\*\*/gm;
const title = /\b(?:it|test|describe)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;
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
