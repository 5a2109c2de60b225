/** A path from the top of the project begins with one of its folders. */
const roomPath = /(?<![\w./:@$>-])(?:src|server|tests|docs|decks|scripts|public)\/[\w./*{},<>-]*/g;
const code = /```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g;
const link = /\]\(([^)\s]+)\)/g;

/** Paths from the top of the project that a Markdown text names in code; those with a `<placeholder>` are left out. */
export function pathsIn(markdown: string): readonly string[] {
  const written = [...markdown.matchAll(code)].map(([, block, span]) => block ?? span ?? '');
  return written
    .flatMap((text) => text.match(roomPath) ?? [])
    .filter((path) => !path.includes('<'))
    .map((path) => path.replace(/[./,]+$/, ''));
}

/** The targets of links inside the project, as they are written. */
export function linksIn(markdown: string): readonly string[] {
  const words = markdown.replaceAll(code, '');
  return [...words.matchAll(link)].map(([, target = '']) => target).filter((to) => !/^[a-z]+:/.test(to));
}

/** The names by which a link can point at a heading of a Markdown text. */
export function headingsIn(markdown: string): readonly string[] {
  const words = markdown.replaceAll(/```[\s\S]*?```/g, '');
  return [...words.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The lists of the reader's tour in ARCHITECTURE.md: for each stretch its files, in order. */
export function tourIn(markdown: string): readonly (readonly string[])[] {
  const [, tour = ''] = markdown.split("## The reader's tour\n");
  const [section = ''] = tour.split('\n## ');
  return section
    .split(/^\*\*.+\*\*$/m)
    .slice(1)
    .map((stretch) => [...stretch.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path));
}
