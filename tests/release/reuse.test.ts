/** Whose work every file is, and under which licence: the rules of REUSE 3.3, held against what git keeps. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { parse } from 'smol-toml';
import licences from 'spdx-license-list';
import { describe, expect, it } from 'vitest';

interface Annotation {
  readonly path: string | readonly string[];
  readonly 'SPDX-FileCopyrightText': string | readonly string[];
  readonly 'SPDX-License-Identifier': string;
}

const { version, annotations } = parse(readFileSync('REUSE.toml', 'utf8')) as unknown as {
  version: number;
  annotations: readonly Annotation[];
};

/** The files that git keeps; in a copy without git all that it would not ignore. */
function filesHere(): readonly string[] {
  if (existsSync('.git'))
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const kept = readdirSync('.').filter(
    (name) => ![name, `${name}/`, `/${name}/`].some((one) => ignored.includes(one)),
  );
  return kept.flatMap((name) =>
    statSync(name).isFile()
      ? [name]
      : readdirSync(name, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
}

const tracked = filesHere();
/** The files that must say it: not the texts of licences themselves, and nothing that is empty. */
const covered = tracked.filter(
  (path) =>
    !/^LICENSES\/|(?:^|\/)(?:LICEN[CS]E|COPYING)(?:[.-][^/]*)?$|^REUSE\.toml$|\.license$/u.test(path) &&
    statSync(path, { throwIfNoEntry: false })?.size,
);
const listOf = (value: string | readonly string[]) => [value].flat();
/** The last table that names a file counts. */
const tableOf = (path: string) =>
  annotations.findLast((table) =>
    listOf(table.path).some((glob) => matchesGlob(path, glob) || glob === '**'),
  );
const idsIn = (expression: string) => expression.split(/ (?:AND|OR|WITH) |[()]/u).filter(Boolean);

describe('REUSE', () => {
  it('[F48] names a copyright holder and a licence for every file that git keeps', () => {
    expect(version).toBe(1);
    expect(covered.length).toBeGreaterThan(1_500);
    const silent = covered.filter((path) => {
      const table = tableOf(path);
      return (
        !table?.['SPDX-License-Identifier'] || listOf(table['SPDX-FileCopyrightText']).join('').length < 5
      );
    });
    expect(silent).toEqual([]);
  });

  it('[F48] has the text of every licence that is used, of no other, and all are in the list of SPDX', () => {
    const used = new Set(covered.flatMap((path) => idsIn(tableOf(path)?.['SPDX-License-Identifier'] ?? '')));
    const present = globSync('LICENSES/*').map((path) => path.replace(/^LICENSES[\\/]|\.txt$/gu, ''));
    expect(present.sort()).toEqual([...used].sort());
    for (const id of present) {
      expect([id, id in licences]).toEqual([id, true]);
      expect([id, licences[id]?.osiApproved]).toEqual([id, true]);
      expect(readFileSync(`LICENSES/${id}.txt`, 'utf8').length).toBeGreaterThan(1_000);
    }
    expect(readFileSync('LICENSES/EUPL-1.2.txt', 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('[F48] has a table for all data made by others, which says where it is from, and no table for what is gone', () => {
    const byOthers = tracked.filter((path) => /(?:^|\/)schemas\/|\.xsd$|\.woff2$|\.ttf$/u.test(path));
    expect(byOthers.filter((path) => tableOf(path)?.path === '**')).toEqual([]);
    const globs = annotations.flatMap((table) => listOf(table.path));
    expect(globs.filter((glob) => glob !== '**' && !tracked.some((path) => matchesGlob(path, glob)))).toEqual(
      [],
    );
    const written = readFileSync('REUSE.toml', 'utf8').split('[[annotations]]').slice(1);
    const before = readFileSync('REUSE.toml', 'utf8').split('[[annotations]]').slice(0, -1);
    for (const [index, table] of written.entries())
      if (!table.includes('path = "**"'))
        expect(before[index]?.trim().split('\n').at(-1)).toMatch(/^# From \S+\.\w+/u);
  });
});
