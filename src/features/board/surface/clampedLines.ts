const lines = [
  '[&_article>p:first-child]:line-clamp-4',
  '[&_article>p:first-child]:line-clamp-3',
  '[&_article>p:first-child]:line-clamp-2',
  '[&_article>p:first-child]:line-clamp-1',
];

/** Cuts the text on a note after some lines. Each extra line of small print under it takes the room of a line of its own. */
export function clampedLines(whole: boolean, smallPrint: number): string | undefined {
  return whole ? '[&_article>p:first-child]:line-clamp-16' : lines[Math.min(smallPrint, lines.length - 1)];
}
