import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

import { headingsIn, linksIn, pathsIn, tourIn } from './pathsIn.ts';

const read = (path: string) => readFileSync(path, 'utf8');
/** What changed is history: files that it names may be gone. */
const pages = globSync(['*.md', 'docs/**/*.md', 'src/ui/README.md']).filter(
  (path) => path !== 'CHANGELOG.md',
);
const isThere = (path: string) => globSync(path).length > 0;

/** The files that a module needs when it runs; what it imports of types alone is gone by then. */
function importsOf(path: string): readonly string[] {
  const statement = /(?:^import (?!type )[^;]*?from |^export (?!type )[^;]*?from |import\()\s*'(\.[^']+)'/gm;
  return [...read(path).matchAll(statement)].map(([, to = '']) => normalize(`${dirname(path)}/${to}`));
}

describe('the documents', () => {
  it.each(pages)('%s names no file that is not there', (page) => {
    expect(pathsIn(read(page)).filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(pages)('%s links to pages and headings that are there', (page) => {
    const dead = linksIn(read(page)).filter((target) => {
      const [file = '', heading] = target.split('#');
      const path = file === '' ? page : normalize(`${dirname(page)}/${file}`);
      if (!existsSync(path)) return true;
      return heading !== undefined && !headingsIn(read(path)).includes(heading);
    });
    expect(dead).toEqual([]);
  });

  it('leave ARCHITECTURE.md at 10 KB or less', () => {
    expect(Buffer.byteLength(read('ARCHITECTURE.md'))).toBeLessThanOrEqual(10_240);
  });

  it('number every decision once, and say of each its context, the choice and the options refused', () => {
    const decisions = globSync('docs/decisions/*.md');
    const numbers = decisions.map((path) => /\/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1]);
    expect(decisions.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(decisions.length);
    expect(numbers).not.toContain(undefined);
    const parts = ['context', 'choice', 'options-refused'];
    const lacking = decisions.filter((path) => !parts.every((part) => headingsIn(read(path)).includes(part)));
    expect(lacking).toEqual([]);
  });
});

describe("the reader's tour", () => {
  const stretches = tourIn(read('ARCHITECTURE.md'));

  it('leads along at most 45 files, each once and each there', () => {
    const files = stretches.flat();
    expect(files.at(0)).toMatch(/^src\/features\//);
    expect(files.at(-1)).toMatch(/^src\/exports\//);
    expect(files.length).toBeLessThanOrEqual(45);
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('takes no step backwards: no file needs one that comes before it in its stretch', () => {
    const backwards = stretches.flatMap((files) =>
      files.flatMap((file, index) => {
        const before = files.slice(0, index);
        return importsOf(file)
          .filter((needed) => before.includes(needed))
          .map((needed) => `${file} needs ${needed}`);
      }),
    );
    expect(backwards).toEqual([]);
  });
});

describe('the reading of documents', () => {
  it('finds paths in code, with patterns and without placeholders', () => {
    const text =
      'See `src/model/x.ts`, `tests/{a,b}/*.ts` and `src/model/<name>/`.\n```sh\nnpm run docs/a.md\n```';
    expect(pathsIn(text)).toEqual(['src/model/x.ts', 'tests/{a,b}/*.ts', 'docs/a.md']);
    expect(pathsIn('What src/words say, `/srv/src/x.ts`, `./data` and `$server/api/x`')).toEqual([]);
  });

  it('finds links and headings', () => {
    expect(linksIn('[a](docs/a.md#b) [c](https://example.nl) `[d](e)`')).toEqual(['docs/a.md#b']);
    expect(headingsIn("# The reader's tour\n## Two words\n```\n# none\n```")).toEqual([
      'the-readers-tour',
      'two-words',
    ]);
  });
});
