/** No file of the model needs itself by way of others, not for a type either: each can be read after those it imports. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to = '']) =>
    normalize(`${dirname(path)}/${to}`).replaceAll('\\', '/'),
  );

/** The files that lead back to one of themselves: what is left when files that need none of the others are taken away. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [path, needed] of left) if (!needed.some((other) => left.has(other))) left.delete(path);
  }
  return [...left.keys()].sort();
}

describe('the files of the model', () => {
  it('need each other in no circle', () => {
    const paths = globSync('src/model/**/*.ts').map((path) => path.replaceAll('\\', '/'));
    expect(paths.length).toBeGreaterThan(50);
    expect(inCircles(new Map(paths.map((path) => [path, importsOf(path)])))).toEqual([]);
  });

  it('are seen to need each other where they do', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(inCircles(imports)).toEqual(['a', 'b', 'c']);
  });
});
