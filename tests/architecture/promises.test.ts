import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsIn, promisesIn } from './promises.ts';

const promised = promisesIn(readFileSync('docs/promises.md', 'utf8'));
const cited = globSync([
  '{src,server,decks,tests}/**/*.{test,spec}.{ts,tsx}',
  'tests/server/storageContract.ts',
])
  // What a bench installs beside itself has tests of its own.
  .filter((path) => !path.endsWith('promises.test.ts') && !path.includes('node_modules'))
  .flatMap((path) => citationsIn(readFileSync(path, 'utf8')));

describe('every promise in docs/promises.md', () => {
  it('has an id of its own', () => {
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((id, index) => promised.indexOf(id) !== index)).toEqual([]);
  });

  it('has a test that cites it', () => {
    expect(promised.filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('is what tests cite, and nothing else', () => {
    expect(cited.filter((id) => !promised.includes(id))).toEqual([]);
  });
});

describe('the reading of promises and citations', () => {
  it('finds ids at the start of a list item only', () => {
    expect(promisesIn('# Promises\n\n- **D1** Nobody reads a desk.\n- **S12** Later.\nSee **B4**.')).toEqual([
      'D1',
      'S12',
    ]);
  });

  it('finds ids in titles only, several in one if need be', () => {
    const source = `
      // [X1] is not a title
      it('[D1] [D2] keeps a desk to its owner', () => {});
      it.each(Object.keys(all) as Kind[])('[S1] refuses %s', () => {});
      test.describe("[B4] undo", () => {});
      it(
        \`[R3] survives \${name}\`,
        () => {},
      );
      const list = ['[X2]'];
    `;
    expect(citationsIn(source)).toEqual(['D1', 'D2', 'S1', 'B4', 'R3']);
  });
});
